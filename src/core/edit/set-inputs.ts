import { type PlanReading, readPlan } from "../plan/read-plan";
import type { Plan } from "../plan/plan-shape";
import { formatAmount } from "../quantity/format-quantity";
import { type PlanPath, childPath } from "../source/plan-path";
import { isWritten } from "../source/source-index";
import type { TextEdit } from "../source/span";
import { say } from "../texts/say";
import { applyEdits } from "./apply-edits";
import { setAmount } from "./set-amount";

/** Other values of inputs, by the path of the input and in the unit that it is written in. */
export type InputAmounts = Readonly<Record<PlanPath, number>>;

/** The edits that write other values of inputs, or why they are not written. */
export type InputEdits = { readonly ok: true; readonly edits: readonly TextEdit[] } | { readonly ok: false; readonly message: string };

/**
 * Writes other values of inputs and nothing else: every other byte of the plan stays, and so does who agreed, which is
 * for the rules to judge. The result is read back, so that a value which others repeat by an alias is not offered.
 */
export function setInputs({ plan, source }: PlanReading, amounts: InputAmounts): InputEdits {
  const edits: TextEdit[] = [];
  const rounded = Object.fromEntries(Object.entries(amounts).map(([path, amount]) => [path, Number(formatAmount(amount))]));
  for (const [path, amount] of Object.entries(rounded)) {
    const input = plan.inputs.find((candidate) => candidate.path === path);
    if (input?.value === undefined) return refusal(say`The plan has no readable value of “${path}” any more.`);
    const place = childPath(path, "value");
    const edit = setAmount(source, isWritten(source, place) ? place : path, { ...input.value, amount });
    if (edit === undefined) return refusal(say`There is no place for the value of “${input.id}”. Write it by hand.`);
    edits.push(...edit);
  }
  const isAsMeant = agree(readPlan(applyEdits(source.text, edits)).plan, plan, rounded);
  return isAsMeant ? { ok: true, edits } : refusal(say`The value cannot be written without changing another one, because the plan repeats it by an alias. Write it by hand.`);
}

/** Whether inputs have the amounts that they were to get, and all others what they had. */
function agree(after: Plan, before: Plan, amounts: InputAmounts): boolean {
  const meant = before.inputs.map(({ path, value, low, high }) => [amounts[path] ?? value?.amount, low?.amount, high?.amount]);
  const written = after.inputs.map(({ value, low, high }) => [value?.amount, low?.amount, high?.amount]);
  return meant.length === written.length && meant.every((numbers, input) => numbers.every((number, index) => number === written[input]?.[index]));
}

function refusal(message: string): InputEdits {
  return { ok: false, message };
}
