import type { Plan } from "../plan/plan-shape";
import type { Outcome } from "../plan/sections/outcome";
import { areComparable } from "../economics/comparison";
import type { Quantity } from "../quantity/quantity";
import type { Unit } from "../quantity/unit";
import { outcomeName } from "../report/outcome-name";
import type { PlanPath } from "../source/plan-path";

/** What there is to ask about a new reading of an outcome. */
export interface MeasurementForm {
  readonly outcome: string;
  readonly path: PlanPath;
  /** The metric's name, else the statement, else the id. */
  readonly name: string;
  /** The unit to measure in, as the plan writes it; empty while the plan says nothing of it. */
  readonly unit: string;
  readonly guardrails: readonly GuardrailQuestion[];
}

/** What there is to ask about a guardrail of an outcome; the unit of a limit that is a bare number is empty. */
export interface GuardrailQuestion {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** The form of every outcome of a plan, in the plan's order. */
export function measurementForms({ outcomes }: Plan): readonly MeasurementForm[] {
  return outcomes.map((outcome) => ({
    outcome: outcome.id,
    path: outcome.path,
    name: outcomeName(outcome),
    unit: measuredUnit(outcome)?.text ?? "",
    guardrails: outcome.guardrails.map(({ id, name, limit }) => ({ id, name: name ?? id, unit: limit?.unit.text ?? "" })),
  }));
}

/**
 * The unit that a new reading is written in: that of the latest reading, else of the target, else of the baseline. One
 * that does not measure what the baseline measures is a slip and not repeated.
 */
export function measuredUnit({ measurements, target, baseline }: Outcome): Unit | undefined {
  const readings = [...measurements].sort((a, b) => compare(a.date ?? "", b.date ?? ""));
  const written: readonly (Quantity | undefined)[] = [...readings.map(({ value }) => value).reverse(), target?.value, baseline?.value];
  const units = written.flatMap((quantity) => (quantity === undefined ? [] : [quantity.unit]));
  const metric = baseline?.value?.unit ?? target?.value?.unit;
  return metric === undefined ? units[0] : units.find((unit) => areComparable(unit, metric));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
