import { type DriverId, drivers } from "../economics/drivers";
import { type IsoDate, parseDate } from "../quantity/calendar";
import { currencies, isCurrency } from "../quantity/currencies";
import { say } from "../texts/say";
import { didYouMean, nearest } from "../shape/nearest";
import type { NewPlan } from "./new-plan";
import type { NewPlanDraft, NewPlanProblem } from "./new-plan-draft";

/** Every driver's id, in the order in which they are offered. */
export const driverIds: readonly DriverId[] = Object.keys(drivers).filter(isDriver);

/** The draft as a plan that can be written today, names in one line, or what is wrong with each answer. */
export function readNewPlan(draft: NewPlanDraft, today: IsoDate): { readonly ok: true; readonly plan: NewPlan } | { readonly ok: false; readonly problems: readonly NewPlanProblem[] } {
  const { driver, start } = draft;
  const [sponsor, title] = [inOneLine(draft.sponsor ?? ""), inOneLine(draft.title ?? "")];
  const currency = draft.currency?.trim().toUpperCase() || "USD";
  const problems = [...wrongCustomer(draft), ...wrongDriver(driver), ...wrongStart(start.trim(), today), ...wrongCurrency(currency)];
  if (problems.length > 0 || !isDriver(driver)) return { ok: false, problems };
  return { ok: true, plan: { customer: inOneLine(draft.customer), driver, start: start.trim(), currency, ...(sponsor && { sponsor }), ...(title && { title }) } };
}

function wrongCustomer({ customer }: NewPlanDraft): readonly NewPlanProblem[] {
  return customer.trim() === "" ? [{ field: "customer", message: say`A plan is for somebody: write the customer's name.` }] : [];
}

function wrongDriver(driver: string): readonly NewPlanProblem[] {
  if (isDriver(driver)) return [];
  return [{ field: "driver", message: say`“${driver}” is not one of ${driverIds.join(", ")}.` + didYouMean(nearest(driver, driverIds)) }];
}

function wrongStart(start: string, today: IsoDate): readonly NewPlanProblem[] {
  if (parseDate(start) === undefined) return [{ field: "start", message: say`“${start}” is not a day of the calendar. Write the year, the month and the day, such as 2026-03-16.` }];
  return start < today ? [{ field: "start", message: say`A new plan starts today or later, and ${start} is over.` }] : [];
}

function wrongCurrency(currency: string): readonly NewPlanProblem[] {
  if (isCurrency(currency)) return [];
  return [{ field: "currency", message: say`“${currency}” is not a currency. Write its code, such as USD.` + didYouMean(nearest(currency, currencies)) }];
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

function isDriver(word: string): word is DriverId {
  return Object.hasOwn(drivers, word);
}
