import { setValue } from "../../edit/set-value";
import type { Outcome } from "../../plan/sections/outcome";
import { multiplyPowers } from "../../quantity/dimension";
import { formatAmount, formatQuantity } from "../../quantity/format-quantity";
import { type Quantity, convert } from "../../quantity/quantity";
import { type Unit, unitOf } from "../../quantity/unit";
import { isWritten } from "../../source/source-index";
import { type PlanPath, childPath } from "../../source/plan-path";
import type { Operand } from "../../shape/operand";
import { say } from "../../texts/say";
import { inputValuePath } from "../inputs/input-written";
import { fixBy } from "../observe";
import type { Observation, Subject } from "../rule";
import { quantityOf } from "../roi/factor";
import { writtenAt } from "../wording";

/** Times that are worked are counted in these. */
const workTimes = ["h", "min", "s", "workday", "workweek"] as const;

/** What a rate per time of the calendar is paid for: hours of work. */
const calendarTimes = ["day", "week", "month", "year"] as const;

/** Rates per day, week, month or year for work that is counted in hours: a day's 24 hours would share them. */
export function calendarRates({ baseline, benefit }: Outcome, subject: Subject): readonly Observation[] {
  if (benefit?.driver !== "time-saved" || baseline?.value === undefined || !isWork(baseline.value.unit)) return [];
  return benefit.rate.flatMap((operand) => calendarRate(operand, subject) ?? []);
}

function isWork({ words }: Unit): boolean {
  return workTimes.some((word) => words.get(word) === 1);
}

function calendarRate(operand: Operand, subject: Subject): Observation | undefined {
  const { plan, source, organisation } = subject;
  const rate = quantityOf(operand, plan);
  const time = calendarTimes.find((word) => rate?.unit.words.get(word) === -1);
  if (rate === undefined || time === undefined || rate.unit.dimension.money.size === 0) return undefined;
  const at = placeOf(operand, subject);
  const written = writtenAt(source, at) ?? formatQuantity(rate);
  const meant = workedRate(rate, time, organisation.workingWeeks);
  const trouble =
    time === "day"
      ? say`${written} is ${perHour(rate)} here, nights included, and pays for work that is counted in hours.`
      : say`${written} is ${perHour(rate)} here, nights and weekends included, and pays for work that is counted in hours.`;
  const remedy = meant === undefined ? say`Divide it by the hours that are really worked.` : say`For the hours that are really worked write ${meant.written} (${perHour(meant.rate)}).`;
  return {
    at,
    message: `${trouble} ${remedy}`,
    fixes: () => (meant === undefined || !isWritten(source, at) ? [] : fixBy(say`Write ${meant.written}`, setValue(source, at, meant.written))),
  };
}

/** Where the number behind a factor is written. */
export function placeOf(operand: Operand, { source }: Subject): PlanPath {
  return operand.kind === "quantity" ? operand.path : inputValuePath({ path: childPath("inputs", operand.id) }, source);
}

/** The same money for a working day or week, or for the hours of a year of 40-hour weeks. */
function workedRate(rate: Quantity, time: (typeof calendarTimes)[number], workingWeeks: number): { readonly rate: Quantity; readonly written: string } | undefined {
  if (Math.abs(rate.amount) > 1e9 || time === "month") return undefined;
  const amount = formatAmount(rate.amount);
  const [worked, coefficient]: readonly [string, number] = time === "year" ? ["h", workingWeeks * 40] : [`work${time}`, 1];
  const unit = unitOf(multiplyPowers(rate.unit.words, new Map([[time, 1], [worked, -1]])), rate.unit.coefficient / coefficient);
  return { rate: { amount: rate.amount, unit }, written: time === "year" ? `${amount} ${rate.unit.text.replace(/\/\s*year/u, `/(${coefficient} h)`)}` : `${amount} ${unit.text}` };
}

function perHour(rate: Quantity): string {
  const words = new Map([...rate.unit.words].map(([word, power]) => [power < 0 && /^(?:work)?(?:day|week)$|^month$|^year$/u.test(word) ? "h" : word, power] as const));
  return formatQuantity(convert(rate, unitOf(words)) ?? rate, { significant: 4 });
}
