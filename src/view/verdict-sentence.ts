import type { Report } from "../core/report/report";
import type { AvailableScenario } from "../core/economics/valuation";
import { phrase, say } from "../core/texts/say";
import type { Tone } from "./Figure";
import type { Formats } from "./format/formats";
import { paybackClause } from "./payback-words";
import { methodName } from "./scenario-words";
import { asked, ended, type SentenceFigure, type SentencePart } from "./sentence-part";

/** The verdict: what the customer gains or loses, and the condition under which that turns. */
export interface VerdictSentence {
  readonly claim: readonly SentencePart[];
  readonly condition: readonly SentencePart[];
}

/** "At target, Northwind gains 68,538 USD over 3 years: ROI 66.2 % (TEI), payback in month 14; it still pays if benefits fall by 39.8 %." */
export function verdictSentence(report: Report, figures: AvailableScenario, formats: Formats): VerdictSentence {
  const gain = gainOf(report, figures, formats);
  if (figures.pvCosts === 0) return { claim: beforeCosts(gain), condition: [] };
  const condition = conditionOf(report, figures, formats);
  const roi = roiClause(report, figures, formats);
  const payback = paybackClause(report, figures, formats);
  return { claim: ended(claimOf({ gain, roi, payback, isConditional: condition.length > 0 })), condition: ended(condition) };
}

type Clause = readonly SentencePart[];

/** A gain without costs is no return yet: nothing can be said of what it costs, nor of how sure it is. */
function beforeCosts(gain: Clause): Clause {
  const missing = [{ link: say`none are entered yet`, path: "business_case" }];
  return phrase<Clause>`${gain}, before costs: ${missing}.`.flat();
}

interface Claim {
  readonly gain: Clause;
  /** Empty where there is no ROI. */
  readonly roi: Clause;
  readonly payback: Clause;
  /** Whether the sentence goes on with a condition. */
  readonly isConditional: boolean;
}

function claimOf({ gain, roi, payback, isConditional }: Claim): Clause {
  if (roi.length === 0) return (isConditional ? phrase<Clause>`${gain}: ${payback};` : phrase<Clause>`${gain}: ${payback}.`).flat();
  return (isConditional ? phrase<Clause>`${gain}: ${roi}, ${payback};` : phrase<Clause>`${gain}: ${roi}, ${payback}.`).flat();
}

function gainOf(report: Report, { npv }: AvailableScenario, formats: Formats): Clause {
  const { customer } = report.plan;
  const who = customer === undefined ? say`the customer` : { planText: customer };
  const years = formats.count(report.valuation.horizonYears, "year");
  if (formats.isNothing(npv)) return evenOf(report, who, years);
  const amount = { name: "verdict.npv", text: formats.money(Math.abs(npv), report.valuation.currency), tone: toneOf(npv), ...asked(report, "npv", say`NPV`) };
  return npv > 0 ? gainedOf(report, who, amount, years) : lostOf(report, who, amount, years);
}

function evenOf({ headline }: Report, who: SentencePart, years: string): Clause {
  switch (headline) {
    case "target":
      return phrase<SentencePart>`At target, ${who} breaks even over ${years}`;
    case "measured":
      return phrase<SentencePart>`On measured results ${who} breaks even over ${years}`;
    case "floor":
      return phrase<SentencePart>`At the floor, ${who} breaks even over ${years}`;
  }
}

function gainedOf({ headline }: Report, who: SentencePart, amount: SentenceFigure, years: string): Clause {
  switch (headline) {
    case "target":
      return phrase<SentencePart>`At target, ${who} gains ${amount} over ${years}`;
    case "measured":
      return phrase<SentencePart>`On measured results ${who} gains ${amount} over ${years}`;
    case "floor":
      return phrase<SentencePart>`At the floor, ${who} gains ${amount} over ${years}`;
  }
}

function lostOf({ headline }: Report, who: SentencePart, amount: SentenceFigure, years: string): Clause {
  switch (headline) {
    case "target":
      return phrase<SentencePart>`At target, ${who} loses ${amount} over ${years}`;
    case "measured":
      return phrase<SentencePart>`On measured results ${who} loses ${amount} over ${years}`;
    case "floor":
      return phrase<SentencePart>`At the floor, ${who} loses ${amount} over ${years}`;
  }
}

function roiClause(report: Report, { roi, npv }: AvailableScenario, formats: Formats): Clause {
  if (roi === null) return [];
  const figure = { name: "verdict.roi", text: formats.percent(roi), tone: toneOf(npv), ...asked(report, "roi", say`ROI`) };
  return phrase<SentencePart>`ROI ${figure} (${methodName(report.valuation.method)})`;
}

function conditionOf(report: Report, { npv, breakEvenHaircut }: AvailableScenario, formats: Formats): Clause {
  if (breakEvenHaircut === null || formats.isNothing(npv)) return [];
  const share = { name: "verdict.breakEvenHaircut", text: formats.percent(Math.abs(breakEvenHaircut)) };
  if (npv > 0) return phrase<SentencePart>`it still pays if benefits fall by ${{ ...share, ...asked(report, "break-even-haircut", say`the break-even haircut`) }}.`;
  return phrase<SentencePart>`it would pay if benefits rose by ${{ ...share, ...asked(report, "break-even-haircut", say`the break-even uplift`) }}.`;
}

function toneOf(npv: number): Tone {
  return npv < 0 ? "bad" : "good";
}
