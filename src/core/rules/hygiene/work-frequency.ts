import { usesImprovement } from "../../economics/worth-of";
import { factorFields } from "../../plan/factor-fields";
import type { Cost } from "../../plan/sections/business-case";
import type { Outcome } from "../../plan/sections/outcome";
import { multiplyPowers } from "../../quantity/dimension";
import { formatAmount, formatQuantity } from "../../quantity/format-quantity";
import type { Quantity } from "../../quantity/quantity";
import { timeUnit } from "../../quantity/time-units";
import { unitOf } from "../../quantity/unit";
import type { PlanPath } from "../../source/plan-path";
import { setValue } from "../../edit/set-value";
import { say } from "../../texts/say";
import { baselinePath } from "../metrics/target-written";
import { fixBy } from "../observe";
import { quantityOf } from "../roi/factor";
import type { Observation, Subject } from "../rule";
import { writtenAt } from "../wording";
import { placeOf } from "./calendar-rate";

/** How often a time of work fits into a week of work. */
const workTimes = [
  { word: "workday", perWeek: 5 },
  { word: "workweek", perWeek: 1 },
] as const;

type WorkTime = (typeof workTimes)[number];

/** What happens so often in a time of work: a workday is 8 h, and a year has 8,760. A rate is left alone, because it is paid for hours; so is what is multiplied by working days. */
export function workFrequencies(outcome: Outcome, subject: Subject): readonly Observation[] {
  const { benefit, baseline } = outcome;
  if (benefit === undefined || benefit.driver === "none") return [];
  const factors = factorFields(benefit).flatMap((field) => (field.name === "rate" ? [] : field.factors));
  const counted = factors.map((operand) => ({ quantity: quantityOf(operand, subject.plan), at: placeOf(operand, subject) }));
  const all = usesImprovement(benefit) ? [...counted, { quantity: baseline?.value, at: baselinePath(outcome, subject.source) }] : counted;
  return workTimes.flatMap((time) => {
    const net = all.reduce((sum, { quantity }) => sum + (quantity?.unit.words.get(time.word) ?? 0), 0);
    const first = all.find(({ quantity }) => quantity?.unit.words.get(time.word) === -1);
    return net < 0 && first?.quantity !== undefined ? [frequency(first.quantity, first.at, time, subject)] : [];
  });
}

/** The same of a cost. */
export function workFrequenciesOfCost({ path, amount }: Cost, subject: Subject): readonly Observation[] {
  return workTimes.flatMap((time) => (amount?.unit.words.get(time.word) === -1 ? [frequency(amount, `${path}.amount`, time, subject)] : []));
}

function frequency(quantity: Quantity, at: PlanPath, { word, perWeek }: WorkTime, { source }: Subject): Observation {
  const written = writtenAt(source, at) ?? formatQuantity(quantity);
  const unit = unitOf(multiplyPowers(quantity.unit.words, new Map([[word, 1], ["week", -1]])), quantity.unit.coefficient);
  const weekly = `${formatAmount(quantity.amount * perWeek)} ${unit.text}`;
  const times = formatAmount(timeUnit(word)?.perYear ?? Number.NaN);
  return {
    at,
    message: say`${written} counts ${times} times a year here, nights and weekends included, because a ${word} is hours of work and the year goes on at night. For five working days a week write ${weekly}.`,
    fixes: () => (Math.abs(quantity.amount) > 1e9 ? [] : fixBy(say`Write ${weekly}`, setValue(source, at, weekly))),
  };
}
