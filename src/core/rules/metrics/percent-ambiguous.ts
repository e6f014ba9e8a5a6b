import { setValue } from "../../edit/set-value";
import type { Outcome } from "../../plan/sections/outcome";
import type { Quantity } from "../../quantity/quantity";
import { say } from "../../texts/say";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import type { Observation, Rule, Subject } from "../rule";
import { until } from "../severity";
import { isUnread } from "../unread";
import { quoted, shownLike, writtenAt } from "../wording";
import { yaml } from "../yaml";
import { type PercentChange, isAbout, percentChangeIn } from "./percent-change";
import { baselinePath, changeInWords, targetWritten } from "./target-written";

/** A percentage of a percentage can mean two things. */
export const percentAmbiguous: Rule = {
  id: "percent-ambiguous",
  category: "metrics",
  severity: until("agreed", "warning", "error"),
  summary: "A change of a percentage says whether it is relative or in points.",
  why: "5 % less of 4.00 % is 3.80 %; 5 points less is impossible. Both sides nod at the sentence and mean different numbers, which comes out at the readout. A sentence that shares no word with the metric's name is taken to speak of something else, and is left alone.",
  fix: "Writes the target as a relative reduction, or in percentage points.",
  good: [
    {
      title: "The target says which.",
      plan: "outcomes: {errors: {statement: Reduce the error rate by 5 %., baseline: 4.00 %, target: {reduction: 5 %}}}",
    },
    {
      title: "The target is the value that follows.",
      plan: "outcomes: {errors: {statement: Reduce the error rate by 5 %., baseline: 4.00 %, target: 3.80 %}}",
    },
    {
      title: "A change of something else.",
      plan: "outcomes: {errors: {statement: Reduce handling costs by 30% by cutting errors., metric: error rate, baseline: 4.00 %, target: {reduction: 50 %}}}",
    },
    {
      title: "Levels, and no change.",
      plan: "outcomes: {errors: {statement: Returned cases fall from 6.0 % to 4.5 %., baseline: 6.0 %, target: 4.5 %}}",
    },
  ],
  bad: [
    {
      title: "The sentence gives a change, the target does not say of what.",
      plan: yaml`
        outcomes:
          errors:
            statement: Reduce error rate by 5%.
            baseline: 4.00 %
            target: 5 %
      `,
      message: "“Reduce error rate by 5%”: from 4.00 % to 3.80 % (relative) or to -1.00 % (points)?",
      fixed: yaml`
        outcomes:
          errors:
            statement: Reduce error rate by 5%.
            baseline: 4.00 %
            target: {reduction: 5 %}
      `,
    },
    {
      title: "Sentence and target disagree.",
      plan: "outcomes: {errors: {statement: At least 5 % fewer errors., baseline: 4.00 %, target: 3.50 %}}",
      message: "“At least 5 % fewer errors” makes 3.80 % (relative) or -1.00 % (points) of 4.00 %, but the target is 3.50 %. Which one is agreed?",
    },
  ],
  visit: {
    *plan(subject) {
      const shares = subject.plan.outcomes.filter(({ baseline }) => baseline?.value?.unit.notation === "percent");
      for (const outcome of shares) {
        const baseline = outcome.baseline?.value;
        if (baseline === undefined || isUnread(subject, `${outcome.path}.target`)) continue;
        const texts = [
          { at: `${outcome.path}.statement`, text: outcome.statement },
          ...(subject.plan.outcomes.length === 1 ? [{ at: "title", text: subject.plan.title }] : []),
        ];
        const found = texts.flatMap(({ at, text }) => judged(at, text, { outcome, baseline, subject }));
        yield* found.slice(0, 1);
      }
    },
  },
};

interface Metric {
  readonly outcome: Outcome;
  readonly baseline: Quantity;
  readonly subject: Subject;
}

function judged(at: string, text: string | undefined, metric: Metric): readonly Observation[] {
  const change = text === undefined ? undefined : percentChangeIn(text);
  if (text === undefined || change === undefined) return [];
  const { outcome, baseline, subject } = metric;
  if (!isAbout(change.clause, outcome.metric?.name ?? "")) return [];
  const readings = { relative: baseline.amount * (1 + change.signed / 100), points: baseline.amount + change.signed };
  const kind = verdict(outcome, change, readings);
  if (kind === "clear") return [];
  const from = writtenAt(subject.source, baselinePath(outcome, subject.source)) ?? "";
  const shown = (amount: number): string => shownLike({ amount, unit: baseline.unit }, from);
  const [relative, points] = [shown(readings.relative), shown(readings.points)];
  const target = changeInWords(outcome.target, targetWritten(outcome, subject.source) ?? "");
  const made = change.unit === "pp" ? points : say`${relative} (relative) or ${points} (points)`;
  const message =
    kind === "ambiguous"
      ? say`${quoted(text)}: from ${from} to ${relative} (relative) or to ${points} (points)?`
      : say`${quoted(text)} makes ${made} of ${from}, but the target is ${target}. Which one is agreed?`;
  return [{ at, message, fixes: () => quickFixes(change, metric) }];
}

type Verdict = "clear" | "ambiguous" | "disagree";

interface Readings {
  readonly relative: number;
  readonly points: number;
}

/** A target may say which by its form, or by being the value that one of the readings gives. */
function verdict({ target }: Outcome, change: PercentChange, readings: Readings): Verdict {
  const stated = target?.reduction ?? target?.increase;
  if (stated === undefined) return verdictOnValue(target?.value?.amount, change, readings);
  const isOtherKind = change.unit === "pp" && stated.unit.notation !== "points";
  return isClose(stated.amount, change.amount) && !isOtherKind ? "clear" : "disagree";
}

function verdictOnValue(value: number | undefined, { amount, unit }: PercentChange, { relative, points }: Readings): Verdict {
  if (value === undefined) return unit === "pp" ? "clear" : "ambiguous";
  if (isClose(value, points)) return "clear";
  if (unit === "pp") return "disagree";
  if (isClose(value, relative)) return "clear";
  return isClose(value, amount) ? "ambiguous" : "disagree";
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function quickFixes({ amount, signed, unit }: PercentChange, { outcome, subject }: Metric): readonly Fix[] {
  const key = signed < 0 ? "reduction" : "increase";
  const operator = outcome.target?.operator;
  return [...(unit === "pp" ? [] : [`${amount} %`]), `${amount} pp`].flatMap((written) => {
    const target = { ...(operator !== undefined && { operator }), [key]: written };
    const title = written.endsWith("%") ? say`Relative: write ${key}: ${written}` : say`In points: write ${key}: ${written}`;
    return fixBy(title, setValue(subject.source, `${outcome.path}.target`, target));
  });
}
