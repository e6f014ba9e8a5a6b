import { setAmount } from "../../edit/set-amount";
import { operandsOf } from "../../plan/operands-of";
import { formatQuantity } from "../../quantity/format-quantity";
import type { Quantity } from "../../quantity/quantity";
import { type PlanPath, isAtOrBelow } from "../../source/plan-path";
import { say } from "../../texts/say";
import type { MonetisedOutcome } from "../monetised";
import { firstWritten, fixBy } from "../observe";
import type { Observation, Subject } from "../rule";
import { writtenAt } from "../wording";
import { isWeeksPerYear, workweek, yearlyHours } from "./working-time";

/** Weeks and hours of a year, more than people work, that benefits are multiplied by: an input once, however often it is used. */
export function factorsOverYear(benefits: readonly MonetisedOutcome[], subject: Subject): readonly Observation[] {
  return factorsOf(benefits, subject).flatMap((factor) => overYear(factor, subject));
}

interface Factor {
  readonly quantity: Quantity;
  readonly at: PlanPath;
}

function factorsOf(benefits: readonly MonetisedOutcome[], { plan, references, source }: Subject): readonly Factor[] {
  const literals = benefits.flatMap(({ benefit }) => operandsOf(benefit).flatMap((operand) => (operand.kind === "quantity" ? [{ quantity: operand.quantity, at: operand.path }] : [])));
  const used = new Set(references.filter(({ to, path }) => to === "inputs" && benefits.some(({ benefit }) => isAtOrBelow(path, benefit.path))).map(({ id }) => id));
  const inputs = plan.inputs.flatMap(({ id, path, value }) => (value !== undefined && used.has(id) ? [{ quantity: value, at: firstWritten(source, `${path}.value`, path) }] : []));
  return [...inputs, ...literals];
}

function overYear({ quantity, at }: Factor, { organisation: { workingWeeks }, source }: Subject): readonly Observation[] {
  const working = isWeeksPerYear(quantity.unit) ? weeksOver(quantity, workingWeeks) : hoursOver(quantity, workingWeeks);
  if (working === undefined) return [];
  const better = formatQuantity(working, { significant: 4 });
  const written = writtenAt(source, at) ?? formatQuantity(quantity);
  const message = isWeeksPerYear(quantity.unit)
    ? say`${written} leaves no holidays and no sick leave. Write ${better}, or the weeks that the customer's finance counts.`
    : say`${written} leaves no holidays and no sick leave. Write ${better}, which is ${workweek} h in each of ${workingWeeks} weeks, or the hours that the customer's finance counts.`;
  return [{ at, message, fixes: () => fixBy(say`Write ${better}`, setAmount(source, at, working)) }];
}

/** A week more than usual is nobody's mistake. */
function weeksOver(weeks: Quantity, workingWeeks: number): Quantity | undefined {
  return weeks.amount > workingWeeks + 1 ? { ...weeks, amount: workingWeeks } : undefined;
}

function hoursOver(quantity: Quantity, workingWeeks: number): Quantity | undefined {
  const hours = yearlyHours(quantity);
  if (hours === undefined || hours <= mostHours || !Number.isFinite(hours * quantity.amount)) return undefined;
  return { ...quantity, amount: Math.round((quantity.amount * workingWeeks * workweek) / hours) };
}

const mostHours = 2000;
