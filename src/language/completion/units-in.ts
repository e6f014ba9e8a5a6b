import type { Analysis } from "../../core/analyse";
import { numberPattern } from "../../core/quantity/tokens";
import type { Beside } from "../../core/source/cursor-place";
import type { AskedPlan } from "./asked-plan";
import { surroundingsOf } from "./snippet-surroundings";

/** The units of the quantities in a plan, those of its inputs and outcomes first. */
export function unitsIn(analysis: Analysis | undefined): readonly string[] {
  if (analysis === undefined) return [];
  const { inputs, outcomes, business_case } = analysis.plan;
  const units = new Set<string>();
  for (const part of [inputs, outcomes, business_case]) collect(part, units);
  return [...units];
}

/** The units of quantities that say the same of the same thing: an input's low end is in the unit of its value. */
export function unitsBeside(asked: AskedPlan): readonly string[] {
  const { place: { trail } } = asked;
  const [section, id = "", part] = trail.map(({ key }) => key);
  if (section === "inputs") return unitsOf(trail.at(-1)?.beside, ["value", "high", "low"]);
  // A benefit and a guardrail measure something else than the outcome does.
  if (section !== "outcomes" || part === "benefit" || trail.some(({ key }) => key === "guardrails")) return [];
  const written = trail.flatMap(({ beside }) => unitsOf(beside, ["baseline", "target"]));
  return written.length > 0 ? written : unitOfBaseline(id, asked);
}

function unitOfBaseline(outcome: string, asked: AskedPlan): readonly string[] {
  const baseline = asked.plan.outcomes.get(outcome)?.baseline?.value ?? surroundingsOf(asked).baseline;
  return baseline === undefined || baseline.unit.text === "" ? [] : [baseline.unit.text];
}

function unitsOf(beside: Beside | undefined, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => unitOf(beside?.get(key)));
}

const quantityPattern = new RegExp(`^\\s*[-+]?${numberPattern}\\s+(\\S.*)$`, "u");

function unitOf(written: string | undefined): readonly string[] {
  const unit = quantityPattern.exec(written ?? "")?.[1]?.trim();
  return unit === undefined ? [] : [unit];
}

function collect(value: unknown, units: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if ("amount" in value && "unit" in value && typeof value.unit === "object" && value.unit !== null && "text" in value.unit) {
    if (typeof value.unit.text === "string" && value.unit.text !== "") units.add(value.unit.text);
    return;
  }
  for (const part of Object.values(value)) collect(part, units);
}
