import type { ListedPlan } from "../protocol/portfolio";
import { amount, day } from "./amount";
import { percent } from "./percent";
import { type Grouping, type PlanGroup, isDone, isPending, planName } from "./plan-tree";
import type { Reader } from "./reader";

type Judged = NonNullable<ListedPlan["summary"]["judged"]>;
type Figures = NonNullable<Judged["target"]>;

/** What stands beside a plan's title: "Northwind · ROI 66.2 % · 5 days left". It quotes the plan, so it must be shown as text. */
export function planDescription(plan: ListedPlan, reader: Reader, grouping: Grouping): string {
  const customer = grouping === "customer" ? undefined : plan.summary.customer;
  const trouble = plan.summary.unreadable === undefined ? undefined : reader.l10n.t("cannot be read");
  return [customer, trouble, roiWords(plan, reader), scheduleWords(plan, reader)].filter((words) => words !== undefined).join(" · ");
}

/** Everything that is known of a plan at a glance, a line for each. It quotes the plan, so it must be shown as text. */
export function planTooltip(plan: ListedPlan, reader: Reader): string {
  return [planName(plan), ...planLines(plan, reader), plan.file].join("\n");
}

/** The same for a screen reader. */
export function planSpoken(plan: ListedPlan, reader: Reader): string {
  return [planName(plan), ...planLines(plan, reader)].join(", ");
}

/** What a group is called: its status, in the format's own word, or its customer. */
export function groupName({ key }: PlanGroup, { l10n }: Reader): string {
  return key === "" ? l10n.t("No customer yet") : key;
}

/** "12 plans" */
export function planCount(count: number, { l10n }: Pick<Reader, "l10n">): string {
  return count === 1 ? l10n.t("1 plan") : l10n.t("{0} plans", count);
}

function planLines(plan: ListedPlan, reader: Reader): readonly string[] {
  const { l10n } = reader;
  const { customer, sponsor, judged, unreadable } = plan.summary;
  const lines = [
    unreadable,
    customer === undefined ? l10n.t("No customer yet") : l10n.t("Customer: {0}", customer),
    sponsor === undefined ? l10n.t("No sponsor yet") : l10n.t("Sponsor: {0}", sponsor),
    l10n.t("Status: {0}", statusWords(plan.summary)),
    scheduleWords(plan, reader),
    isPending(plan) ? l10n.t("Figures are being worked out") : undefined,
    ...(judged === undefined || unreadable !== undefined ? [] : judgedLines(judged, plan.summary.currency, reader)),
  ];
  return lines.filter((line) => line !== undefined);
}

function judgedLines({ target, whyUnvalued, measured, counts }: Judged, currency: string | undefined, reader: Reader): readonly (string | undefined)[] {
  const { l10n } = reader;
  return [
    target && l10n.t("Target: {0}", figureWords(target, currency, reader)),
    measured && l10n.t("Measured: {0}", figureWords(measured, currency, reader)),
    whyUnvalued,
    findingWords(counts, reader),
  ];
}

/** The format's own words, which no language changes: "concluded: go". */
function statusWords({ status, result }: ListedPlan["summary"]): string {
  return result === undefined ? status : `${status}: ${result}`;
}

function roiWords({ summary: { judged } }: ListedPlan, { l10n, locale }: Reader): string | undefined {
  const [target, measured] = [judged?.target?.roi ?? null, judged?.measured?.roi ?? null];
  if (target !== null && measured !== null) return l10n.t("ROI {0}, measured {1}", percent(target, locale), percent(measured, locale));
  if (measured !== null) return l10n.t("ROI measured {0}", percent(measured, locale));
  return target === null ? undefined : l10n.t("ROI {0}", percent(target, locale));
}

function figureWords({ roi, npv }: Figures, currency: string | undefined, { l10n, locale }: Reader): string {
  const money = amount(npv, currency, locale);
  return roi === null ? l10n.t("NPV {0}", money) : l10n.t("ROI {0}, NPV {1}", percent(roi, locale), money);
}

/** How long there is left. Days left count today, so the day after the end has none left and is one day overdue. */
function scheduleWords(plan: ListedPlan, { l10n, locale }: Reader): string | undefined {
  const { schedule } = plan.summary;
  if (schedule === undefined) return undefined;
  const { start, end, daysLeft } = schedule;
  if (daysLeft === undefined || (isDone(plan) && daysLeft > 0)) return l10n.t("to {0}", day(end, locale));
  if (isDone(plan)) return l10n.t("ended {0}", day(end, locale));
  if (daysLeft < 1) return daysLeft === 0 ? l10n.t("1 day overdue") : l10n.t("{0} days overdue", 1 - daysLeft);
  if (daysLeft > daysBetween(start, end) + 1) return l10n.t("starts {0}", day(start, locale));
  return daysLeft === 1 ? l10n.t("ends today") : l10n.t("{0} days left", daysLeft);
}

/** Whole days from one day of the calendar to another. */
function daysBetween(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
}

function findingWords({ error, warning, hint }: Judged["counts"], { l10n }: Reader): string {
  const words = [
    error === 0 ? undefined : error === 1 ? l10n.t("1 error") : l10n.t("{0} errors", error),
    warning === 0 ? undefined : warning === 1 ? l10n.t("1 warning") : l10n.t("{0} warnings", warning),
    hint === 0 ? undefined : hint === 1 ? l10n.t("1 hint") : l10n.t("{0} hints", hint),
  ].filter((word) => word !== undefined);
  return words.length === 0 ? l10n.t("No findings") : words.join(", ");
}
