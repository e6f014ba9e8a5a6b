import { setValue } from "../../edit/set-value";
import { evaluation } from "../../economics/calculation/evaluate";
import type { BenefitModel } from "../../economics/model";
import { usesImprovement } from "../../economics/worth-of";
import { addDays, isWeekend } from "../../quantity/calendar";
import { withId } from "../../shape/map";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import { numberOption } from "../option";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { type Window, windowOf } from "../timeline/window";
import { yaml } from "../yaml";

const least = numberOption("days", 10, "The fewest working days from which a year may be counted without a risk adjustment.");
const adjustment = numberOption("adjustment", 10, "The risk adjustment, in percent, that is enough for a shorter time.");
const usual = 15;

/** A few good days are no good year. */
export const thinAnnualization: Rule = {
  id: "thin-annualization",
  category: "measurement",
  strict: true,
  severity: always("hint"),
  options: [least, adjustment],
  summary: `A yearly benefit from less than ${least.default} working days has a risk adjustment of at least ${adjustment.default} %.`,
  why: "Whatever is measured in a few days is multiplied to a year and then to three, and everything that was special about those days with it. A risk adjustment says that the plan knows. The working days of the whole timeline are counted, not those between two readings, and benefits that come once, or by a schedule or an amount of the customer's own, are left alone.",
  fix: `Sets the risk adjustment to ${usual} %.`,
  good: [
    {
      title: "Three days, and an adjustment.",
      plan: yaml`
        timeline: {start: 2026-03-03, end: 2026-03-05}
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, risk_adjustment: 20 %}
      `,
    },
  ],
  bad: [
    {
      title: "Three days, taken at their word.",
      plan: yaml`
        timeline: {start: 2026-03-03, end: 2026-03-05}
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h}
      `,
      message: "3 working days become a year. A risk adjustment would be expected, such as 15 %.",
      fixed: yaml`
        timeline: {start: 2026-03-03, end: 2026-03-05}
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, risk_adjustment: 15 %}
      `,
    },
    {
      title: "A week, hardly adjusted.",
      plan: yaml`
        timeline: {start: 2026-03-02, end: 2026-03-08}
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, risk_adjustment: 5 %}
      `,
      message: "5 working days become a year. A higher risk adjustment would be expected, such as 15 %.",
    },
  ],
  visit: {
    *plan(subject) {
      const { plan, valuation, option } = subject;
      const window = windowOf(plan);
      const { target } = valuation.scenarios;
      if (window === undefined || !target.available) return;
      const days = workingDays(window, subject);
      if (days >= option(least)) return;
      yield* target.model.benefits.filter((benefit) => isExtrapolated(benefit, subject)).flatMap((benefit) => tooLittleRisk(benefit, days, subject));
    },
  },
};

function tooLittleRisk({ path, haircuts: { risk } }: BenefitModel, days: number, { source, option }: Subject): readonly Observation[] {
  const percent = risk === undefined ? 0 : Number((evaluation()(risk) * 100).toPrecision(12));
  if (percent >= option(adjustment)) return [];
  const wanted = Math.max(usual, option(adjustment));
  const at = `${path}.risk_adjustment`;
  const extrapolated = days === 1 ? say`1 working day becomes a year.` : say`${days} working days become a year.`;
  const advice = percent > 0 ? say`A higher risk adjustment would be expected, such as ${wanted} %.` : say`A risk adjustment would be expected, such as ${wanted} %.`;
  return [
    {
      at,
      message: `${extrapolated} ${advice}`,
      fixes: () => fixBy(say`Set the risk adjustment to ${wanted} %`, setValue(source, at, `${wanted} %`)),
    },
  ];
}

/** Whether a year of it follows from what was measured: not what comes once, nor an amount or schedule of the customer's own. */
function isExtrapolated({ outcome: id, worth }: BenefitModel, { plan }: Subject): boolean {
  const benefit = withId(plan.outcomes, id)?.benefit;
  return worth.kind === "recurring" && benefit !== undefined && usesImprovement(benefit);
}

/** Five in every whole week, those of the days that remain, and none of the holidays. */
function workingDays({ start, end, days }: Window, { organisation }: Subject): number {
  const remaining = Array.from({ length: days % 7 }, (_, index) => addDays(start, index));
  const holidays = [...organisation.holidays].filter((date) => start <= date && date <= end && !isWeekend(date));
  return Math.floor(days / 7) * 5 + remaining.filter((date) => !isWeekend(date)).length - holidays.length;
}
