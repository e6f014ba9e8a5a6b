import type { Json } from "../../core/economics/roi-json";
import type { GuardrailLine, OutcomeLine } from "../../core/report/report";
import { measureJson } from "./measure-json";

/** An outcome from baseline to target to what was measured, with its guardrails and readings. */
export function outcomeJson(outcome: OutcomeLine): Json {
  const { id, name, statement, direction, operator, baseline, target, measured, verdict } = outcome;
  return {
    id,
    name,
    statement: statement ?? null,
    direction: direction ?? null,
    operator,
    baseline: measureJson(baseline),
    target: measureJson(target),
    measured: measureJson(measured),
    verdict,
    guardrails: outcome.guardrails.map(guardrailJson),
    readings: outcome.readings.map(({ date, value }) => ({ date, value: measureJson(value) })),
  };
}

function guardrailJson({ name, operator, limit, reading, held }: GuardrailLine): Json {
  return { name, operator, limit: measureJson(limit), reading: measureJson(reading), held: held ?? null };
}
