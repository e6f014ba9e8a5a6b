import type { Outcome } from "../../plan/sections/outcome";
import type { Quantity } from "../../quantity/quantity";
import { timeUnit } from "../../quantity/time-units";
import { say } from "../../texts/say";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { shownLike, writtenAt } from "../wording";
import { openPercentages } from "../words/open-percentage";
import { anyPhrase } from "../words/word-pattern";
import { baselinePath, changeInWords, targetPath } from "./target-written";

const openPercentage = new RegExp(anyPhrase(openPercentages), "iu");

/** Nobody can save more than is spent. */
export const impossibleTarget: Rule = {
  id: "impossible-target",
  category: "metrics",
  severity: always("error"),
  summary: "A target takes no more than there is, no reading is below nothing, and a rate stays between 0 and 100 %.",
  why: "A target beyond what is possible is a slip of the pen or of the unit, and the whole case rests on it. Finance finds it first, and doubts the other numbers from then on. Percentages whose name says that they may pass 100 %, such as attainment, growth or utilisation, are left alone, and so are amounts and scores that may fall below zero.",
  good: [
    { title: "All of it is saved.", plan: "outcomes: {rework: {baseline: 14 h/week, target: {reduction: 100 %}}}" },
    { title: "A percentage that may pass 100 %.", plan: "outcomes: {quota: {metric: quota attainment, baseline: 92 %, target: 105 %}}" },
    { title: "A temperature below zero.", plan: "outcomes: {cold: {metric: storage temperature, baseline: 4 degree, target: -18 degree}}" },
  ],
  bad: [
    {
      title: "More is saved than is spent.",
      plan: "outcomes: {drafting: {baseline: 14 h/week, target: {reduction: 16 h/week}}}",
      message: "Cannot save 16 h/week from a baseline of 14 h/week. Write a smaller reduction, or correct the baseline.",
    },
    {
      title: "More is taken than there is.",
      plan: "outcomes: {errors: {baseline: 80 error/week, target: {reduction: 120 %}}}",
      message: "Cannot take 120 % from a baseline of 80 error/week. Write a smaller reduction, or correct the baseline.",
    },
    {
      title: "A rate above 100 %.",
      plan: "outcomes: {matched: {metric: invoices matched at once, baseline: 85 %, target: {increase: 30 %}}}",
      message: "An increase of 30 % makes 110.5 % of 85 %, and a rate ends at 100 %. Write a target of at most 100 %, or give a metric that may be more than all its name, such as attainment.",
    },
    {
      title: "A reading with a slip of the pen.",
      plan: "outcomes: {report-time: {baseline: 14 h/report, target: 12 min/report, measurements: [{date: 2026-03-13, value: -11 min/report}]}}",
      message: "No time and no rate is below nothing, and -11 min/report would count as more saved than there was. Correct the reading.",
    },
    {
      title: "A share of nothing.",
      plan: "outcomes: {portal: {baseline: 0 case/week, target: {increase: 30 %}}}",
      message: "30 % of a baseline of 0 case/week is nothing, so nothing would have to change. Write the value to reach.",
    },
  ],
  visit: {
    *outcome(outcome, subject) {
      const { source } = subject;
      yield* impossibleReadings(outcome, subject);
      const message = impossibility(outcome, subject);
      if (message === undefined) return;
      const baseline = baselinePath(outcome, source);
      yield { at: targetPath(outcome, source), message, related: [{ message: say`The baseline is ${writtenAt(source, baseline) ?? ""}.`, at: baseline }] };
    },
  },
};

/** A reading below nothing would count as more saved than there was. */
function impossibleReadings(outcome: Outcome, { source }: Subject): readonly Observation[] {
  return outcome.measurements.flatMap(({ path, value }) => {
    if (value === undefined || value.amount >= 0 || !(isTime(value) || isRate(outcome, value))) return [];
    const at = `${path}.value`;
    return [{ at, message: say`No time and no rate is below nothing, and ${writtenAt(source, at) ?? ""} would count as more saved than there was. Correct the reading.` }];
  });
}

function impossibility(outcome: Outcome, { assessments, source }: Subject): string | undefined {
  const { baseline, target: level } = assessments.get(outcome.id) ?? {};
  if (baseline === undefined || level === undefined) return undefined;
  const from = writtenAt(source, baselinePath(outcome, source)) ?? "";
  const written = writtenAt(source, targetPath(outcome, source)) ?? "";
  if (isShareOfNothing(outcome)) return say`${written} of a baseline of ${from} is nothing, so nothing would have to change. Write the value to reach.`;
  if (baseline.amount >= 0 && level.amount < 0) return belowNothing(outcome, level, written, from);
  return baseline.amount <= 100 && level.amount > 100 + 1e-9 && isRate(outcome, level) ? aboveAll(outcome, level, written, from) : undefined;
}

/** Whether a target is a percentage of a baseline of zero, and so asks for nothing. */
export function isShareOfNothing({ baseline, target }: Outcome): boolean {
  const change = target?.reduction ?? target?.increase;
  return baseline?.value?.amount === 0 && change?.unit.notation === "percent";
}

/** A reduction takes from what there is; as a value, only a time or a rate cannot be less than nothing. */
function belowNothing(outcome: Outcome, level: Quantity, written: string, from: string): string | undefined {
  if (outcome.target?.reduction !== undefined) {
    return isTime(level)
      ? say`Cannot save ${written} from a baseline of ${from}. Write a smaller reduction, or correct the baseline.`
      : say`Cannot take ${written} from a baseline of ${from}. Write a smaller reduction, or correct the baseline.`;
  }
  if (!isTime(level) && !isRate(outcome, level)) return undefined;
  return say`Cannot get from a baseline of ${from} to ${written}, which is less than nothing. Write a target of 0 or more, or what is saved as a reduction.`;
}

function aboveAll({ target }: Outcome, level: Quantity, written: string, from: string): string {
  const change = changeInWords(target, written);
  const trouble = change === written ? say`No rate reaches ${written}: 100 % is all of it.` : say`${capitalised(change)} makes ${shownLike(level, from)} of ${from}, and a rate ends at 100 %.`;
  return `${trouble} ${say`Write a target of at most 100 %, or give a metric that may be more than all its name, such as attainment.`}`;
}

function isRate({ metric, statement = "" }: Outcome, { unit }: Quantity): boolean {
  return unit.notation === "percent" && !openPercentage.test(metric?.name ?? statement);
}

function isTime({ unit }: Quantity): boolean {
  return [...unit.words].some(([word, power]) => power > 0 && timeUnit(word) !== undefined);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
