import type { Benefit } from "../../plan/sections/benefit";
import type { Dimension } from "../../quantity/dimension";
import { type Quantity, baseValue, subtract } from "../../quantity/quantity";
import type { Unit } from "../../quantity/unit";
import { timeUnits } from "../../quantity/time-units";
import type { Assessment } from "../../economics/assessment";
import type { Subject } from "../rule";
import { countedPeople } from "../words/counted-people";
import { productOf, quantitiesOf } from "./factor";

/** What one person saves. */
export interface SavedTime {
  /** Hours in each week that counts. */
  readonly hoursPerWeek: number;
  /** The weeks of a year that count. */
  readonly weeks: number;
  /** Whether the plan counts every week of the year because nothing says otherwise. */
  readonly isEveryWeek: boolean;
}

/** The hours of a working week. */
export const workweek = 40;

/** Whether a unit is weeks of a year: `47 week/year`. */
export function isWeeksPerYear({ words, dimension }: Unit): boolean {
  return words.get("week") === 1 && words.get("year") === -1 && dimension.time === 0 && dimension.money.size === 0;
}

/** Whether something is counted for each person: `15 h/week/analyst`. */
export function isPerPerson({ dimension }: Unit): boolean {
  return [...dimension.counts].some(([word, power]) => power === -1 && countedPeople.has(word));
}

/** Whether a unit only counts people: `20 person`. */
export function countsPeople({ dimension }: Unit): boolean {
  const [word, ...others] = [...dimension.counts];
  return word?.[1] === 1 && others.length === 0 && countedPeople.has(word[0]) && dimension.time === 0 && dimension.money.size === 0;
}

/**
 * What each person saves by a benefit, measured where there is a reading and else promised. Undefined where nothing says
 * how many people share the time, and where the factors do not make hours per year.
 */
export function savedTime(benefit: TimeSaved, assessment: Assessment, { plan, organisation }: Pick<Subject, "plan" | "organisation">): SavedTime | undefined {
  const improvement = improvementOf(assessment);
  const factors = quantitiesOf(benefit.volume, plan);
  if (improvement === undefined || factors === undefined) return undefined;
  const others = factors.filter(({ unit }) => !countsPeople(unit));
  const isShared = others.length < factors.length || [improvement, ...factors].some(({ unit }) => isPerPerson(unit));
  const share = productOf([improvement, ...others]);
  if (!isShared || !isTimeOfEach(share.dimension)) return undefined;
  const isEveryWeek = improvement.unit.words.get("week") === -1 && !others.some(({ unit }) => unit.timeUnits.length > 0);
  const weeks = others.find(({ unit }) => isWeeksPerYear(unit))?.amount ?? (isEveryWeek ? perYear("week") : organisation.workingWeeks);
  const hoursPerWeek = (share.value * perYear("h")) / weeks;
  return weeks > 0 && Number.isFinite(hoursPerWeek) ? { hoursPerWeek, weeks, isEveryWeek } : undefined;
}

type TimeSaved = Extract<Benefit, { readonly driver: "time-saved" }>;

/** Time per time, of a person or of nothing else: cases that are left over say that something does not fit. */
function isTimeOfEach({ time, money, counts }: Dimension): boolean {
  return time === 0 && money.size === 0 && [...counts].every(([word, power]) => power === -1 && countedPeople.has(word));
}

/** Less than nothing where it got worse. */
function improvementOf({ baseline, target, measured, direction }: Assessment): Quantity | undefined {
  const level = measured ?? target;
  if (baseline === undefined || level === undefined) return undefined;
  return direction === "increase" ? subtract(level, baseline) : subtract(baseline, level);
}

/** Hours of one person in a year, when that is what a quantity is: `2080 h/year/person`. */
export function yearlyHours(quantity: Quantity): number | undefined {
  const { unit } = quantity;
  const isHoursPerYear = unit.words.get("h") === 1 && unit.words.get("year") === -1 && unit.dimension.time === 0;
  return isHoursPerYear && isPerPerson(unit) ? baseValue(quantity) * perYear("h") : undefined;
}

function perYear(name: string): number {
  const unit = timeUnits.find((one) => one.name === name);
  if (unit === undefined) throw new Error(`“${name}” is no unit of time.`);
  return unit.perYear;
}
