import type { Assessment, GuardrailAssessment } from "../economics/assessment";
import type { Outcome } from "../plan/sections/outcome";
import { type Quantity, convert } from "../quantity/quantity";
import { withId } from "../shape/map";
import { childPath } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";
import { measureOf, resultOf } from "./measure";
import { outcomeName } from "./outcome-name";
import type { GuardrailLine, OutcomeLine } from "./report";

/** An outcome as the report shows it: what it was, what it should be, what it is, and whether that is enough. */
export function outcomeLine(outcome: Outcome, assessment: Assessment, source: SourceIndex): OutcomeLine {
  const { path, id, statement } = outcome;
  const baselinePath = childPath(path, "baseline");
  const readings = outcome.measurements.flatMap((measurement) => {
    const value = measureOf(measurement.value, source, measurement.path);
    const { date, samples, path: at } = measurement;
    return value === undefined || date === undefined ? [] : [{ date, value, samples, path: at }];
  });
  return {
    id,
    path,
    name: outcomeName(outcome),
    statement,
    direction: assessment.direction,
    operator: assessment.operator,
    baseline: measureOf(assessment.baseline, source, baselinePath),
    target: measureOf(asWritten(assessment.target, outcome.target?.value), source, baselinePath, childPath(path, "target")),
    measured: measuredOf(outcome, assessment, source),
    verdict: verdictOf(assessment),
    guardrails: assessment.guardrails.map((guardrail) => guardrailLine(guardrail, outcome, source)),
    readings,
    resultRule: { rule: outcome.result?.rule ?? "mean", reason: outcome.result?.reason, path: outcome.result && childPath(path, "result") },
  };
}

/** The result in the unit of the latest reading; only where readings have several units does it need digits of its own. */
function measuredOf({ measurements }: Outcome, { measured }: Assessment, source: SourceIndex): OutcomeLine["measured"] {
  const units = new Set(measurements.flatMap(({ value }) => (value === undefined ? [] : [value.unit.text])));
  const result = asWritten(measured, measurements.at(-1)?.value);
  return units.size > 1 ? measureOf(result, source, ...measurements.map(({ path }) => path)) : resultOf(result, source, measurements);
}

/** The quantity in the unit that the plan writes it in: 12 min stay 12 min beside a baseline in hours. */
function asWritten(quantity: Quantity | undefined, written: Quantity | undefined): Quantity | undefined {
  return quantity && ((written && convert(quantity, written.unit)) ?? quantity);
}

function verdictOf({ measured, targetMet, passed, guardrails }: Assessment): OutcomeLine["verdict"] {
  if (measured === undefined) return "not-measured";
  if (targetMet === undefined) return "not-comparable";
  if (!targetMet) return "missed";
  if (guardrails.some((guardrail) => guardrail.held === false)) return "guardrail-broken";
  return passed === undefined ? "not-comparable" : "met";
}

function guardrailLine({ id, name, operator, limit, reading, held, path }: GuardrailAssessment, { measurements }: Outcome, source: SourceIndex): GuardrailLine {
  const readings = measurements.flatMap(({ guardrails }) => withId(guardrails, id)?.path ?? []);
  return { name, operator, limit: measureOf(limit, source, childPath(path, "limit"), path), reading: measureOf(reading, source, ...readings), held, path };
}
