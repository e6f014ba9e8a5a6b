import { type DriverId, drivers } from "../economics/drivers";
import { parseDate } from "../quantity/calendar";
import { currencies, isCurrency } from "../quantity/currencies";
import { say } from "../texts/say";
import { didYouMean, nearest } from "../shape/nearest";
import type { NewPlan } from "./new-plan";
import type { NewPlanDraft, NewPlanProblem } from "./new-plan-draft";

/** Every driver's id, in the order in which they are offered. */
export const driverIds: readonly DriverId[] = Object.keys(drivers).filter(isDriver);

/** The draft as a plan that can be written, or what is wrong with each answer. */
export function readNewPlan(draft: NewPlanDraft): { readonly ok: true; readonly plan: NewPlan } | { readonly ok: false; readonly problems: readonly NewPlanProblem[] } {
  const { driver, start, sponsor, title } = draft;
  const currency = draft.currency?.trim().toUpperCase() || "USD";
  const problems = [...wrongCustomer(draft), ...wrongDriver(driver), ...wrongStart(start), ...wrongCurrency(currency)];
  if (problems.length > 0 || !isDriver(driver)) return { ok: false, problems };
  return { ok: true, plan: { customer: draft.customer.trim(), driver, start: start.trim(), currency, ...(sponsor && { sponsor: sponsor.trim() }), ...(title && { title: title.trim() }) } };
}

function wrongCustomer({ customer }: NewPlanDraft): readonly NewPlanProblem[] {
  return customer.trim() === "" ? [{ field: "customer", message: say`A plan is for somebody: write the customer's name.` }] : [];
}

function wrongDriver(driver: string): readonly NewPlanProblem[] {
  if (isDriver(driver)) return [];
  return [{ field: "driver", message: say`“${driver}” is not one of ${driverIds.join(", ")}.` + didYouMean(nearest(driver, driverIds)) }];
}

function wrongStart(start: string): readonly NewPlanProblem[] {
  if (parseDate(start.trim()) !== undefined) return [];
  return [{ field: "start", message: say`“${start}” is not a day of the calendar. Write the year, the month and the day, such as 2026-03-16.` }];
}

function wrongCurrency(currency: string): readonly NewPlanProblem[] {
  if (isCurrency(currency)) return [];
  return [{ field: "currency", message: say`“${currency}” is not a currency. Write its code, such as USD.` + didYouMean(nearest(currency, currencies)) }];
}

function isDriver(word: string): word is DriverId {
  return Object.hasOwn(drivers, word);
}
