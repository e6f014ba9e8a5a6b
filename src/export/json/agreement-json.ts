import type { Json } from "../../core/economics/roi-json";
import type { CommitmentLine, CostLine, DecisionLine, ExchangeRateLine, Report, TimelineLine } from "../../core/report/report";
import { measureJson } from "./measure-json";
import { personJson } from "./person-json";

/** What both sides agreed on around the outcomes: costs, rates, timeline, decision and commitment. */
export function agreementJson(report: Report): Readonly<Record<string, Json>> {
  const { costLines, exchangeRates, timeline, decision, commitment } = report;
  return {
    costs: costLines.map(costJson),
    exchangeRates: exchangeRates.map(exchangeRateJson),
    timeline: timeline === undefined ? null : timelineJson(timeline),
    decision: decision === undefined ? null : decisionJson(decision),
    commitment: commitment === undefined ? null : commitmentJson(commitment),
  };
}

function costJson({ id, kind, basis }: CostLine): Json {
  return { id, kind: kind ?? null, basis: basis ?? null };
}

function exchangeRateJson({ currency, rate, date, source }: ExchangeRateLine): Json {
  return { currency, rate: measureJson(rate), date: date ?? null, source: source ?? null };
}

function timelineJson({ start, end, phases, checkpoints }: TimelineLine): Json {
  return {
    start,
    end,
    phases: phases.map((phase) => ({ name: phase.name, start: phase.start, end: phase.end })),
    checkpoints: checkpoints.map(({ name, date, attendees }) => ({ name, date, attendees })),
  };
}

function decisionJson({ passWhen, stopWhen, decidedBy, date }: DecisionLine): Json {
  return { passWhen: passWhen ?? null, stopWhen, decidedBy: personJson(decidedBy), date: date ?? null };
}

function commitmentJson({ statement, madeBy, date, due, steps }: CommitmentLine): Json {
  return {
    statement: statement ?? null,
    madeBy: personJson(madeBy),
    date: date ?? null,
    due: due ?? null,
    steps: steps.map((one) => ({ step: one.step, owner: personJson(one.owner), due: one.due ?? null, done: one.done })),
  };
}
