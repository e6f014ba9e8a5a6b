import type { Measure, OutcomeLine } from "../../core/report/report";
import { changeFrom } from "./change-from";
import type { HoverText, HoveredPlan } from "./hovered-plan";
import { type Markdown, spoken } from "./markdown";
import { wordAt } from "./word-at";

/** A target: what a relative one comes to, and how far a plain one is from the baseline. */
export const targetHover: HoverText = ({ path, isKey }, plan) => {
  const outcome = plan.report.outcomes.find((one) => path.startsWith(`${one.path}.target`));
  if (isKey || outcome?.baseline === undefined || outcome.target === undefined) return undefined;
  const { baseline, target } = outcome;
  const measures = { baseline: plan.formats.measure(baseline), target: plan.formats.measure(target) };
  switch (path.slice(outcome.path.length)) {
    case ".target.reduction":
      return [reduced(wordAt(plan.analysis.source, path) ?? "", measures)];
    case ".target.increase":
      return [increased(wordAt(plan.analysis.source, path) ?? "", measures)];
    case ".target":
    case ".target.value":
      return isPlain(path, plan) ? distance(outcome, baseline, target, plan) : undefined;
    default:
      return undefined;
  }
};

interface Measures {
  readonly baseline: string;
  readonly target: string;
}

function reduced(by: string, { baseline, target }: Measures): Markdown {
  return by.endsWith("%") ? spoken`${by} less than the baseline of ${baseline} is **${target}**.` : spoken`The baseline of ${baseline} less ${by} is **${target}**.`;
}

function increased(by: string, { baseline, target }: Measures): Markdown {
  return by.endsWith("%") ? spoken`${by} more than the baseline of ${baseline} is **${target}**.` : spoken`The baseline of ${baseline} plus ${by} is **${target}**.`;
}

/** A target that is a map says with its keys what it is. */
function isPlain(path: string, { analysis: { source } }: HoveredPlan): boolean {
  return wordAt(source, path)?.startsWith("{") === false && !source.places.has(`${path}.value`);
}

function distance({ direction }: OutcomeLine, baseline: Measure, target: Measure, { formats }: HoveredPlan): readonly Markdown[] | undefined {
  const change = direction === undefined ? undefined : changeFrom(baseline.base, target.base, formats.measure(baseline), formats);
  return change && [change];
}
