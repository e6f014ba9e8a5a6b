import type { Portfolio, PortfolioRow } from "../../core/portfolio/portfolio";
import type { TimeLeft } from "../../core/portfolio/time-left";
import type { CurrencyTotals } from "../../core/portfolio/totals";
import { say, spokenLanguage } from "../../core/texts/say";
import type { Formats } from "../format/formats";

/** What all plans come to, in one sentence: "12 plans are worth 1,163,000 USD and 88,000 EUR at target." */
export function headline({ sum }: Portfolio, formats: Formats): string {
  const plans = formats.count(sum.plans, "plan");
  const valued = sum.totals.filter(({ target }) => target.valued > 0);
  if (valued.length > 0) {
    const worth = new Intl.ListFormat(spokenLanguage()).format(valued.map((totals) => formats.money(totals.target.npv, totals.currency)));
    const count = valued.reduce((total, { target }) => total + target.valued, 0);
    if (count < sum.plans) return count === 1 ? say`1 of ${plans} is worth ${worth} at target.` : say`${formats.quantity(count, "")} of ${plans} are worth ${worth} at target.`;
    return sum.plans === 1 ? say`${plans} is worth ${worth} at target.` : say`${plans} are worth ${worth} at target.`;
  }
  if (sum.pending > 0) return sum.plans === 1 ? say`${plans}, which is being judged.` : say`${plans}, which are being judged.`;
  return sum.plans === 1 ? say`${plans}, without figures yet.` : say`${plans}, none with figures yet.`;
}

/** What needs attention, a sentence for each. */
export function needs({ groups, sum }: Portfolio, formats: Formats): readonly string[] {
  const rows = groups.flatMap((group) => group.rows);
  const overdue = rows.filter(({ time }) => time.kind === "overdue").length;
  const unsponsored = rows.filter(needsSponsor).length;
  const wrong = rows.filter(({ plan }) => plan.summary.unreadable === undefined && (plan.summary.judged?.counts.error ?? 0) > 0).length;
  const { unreadable } = sum;
  return [
    overdue === 0 ? undefined : overdue === 1 ? say`1 plan is overdue.` : say`${formats.quantity(overdue, "")} plans are overdue.`,
    unsponsored === 0 ? undefined : unsponsored === 1 ? say`1 plan needs an executive sponsor.` : say`${formats.quantity(unsponsored, "")} plans need an executive sponsor.`,
    unreadable === 0 ? undefined : unreadable === 1 ? say`1 plan cannot be read.` : say`${formats.quantity(unreadable, "")} plans cannot be read.`,
    wrong === 0 ? undefined : wrong === 1 ? say`1 plan has errors.` : say`${formats.quantity(wrong, "")} plans have errors.`,
  ].filter((sentence) => sentence !== undefined);
}

/** Whether a plan whose work is not over has nobody who decides. */
export function needsSponsor({ plan: { summary }, time }: PortfolioRow): boolean {
  return summary.sponsor === undefined && summary.unreadable === undefined && time.kind !== "done";
}

/** "5 days left", "2 days overdue", "starts in 3 days"; undefined where nothing is known. */
export function timeWords(time: TimeLeft, formats: Formats): string | undefined {
  switch (time.kind) {
    case "overdue":
      return say`${formats.count(time.days, "day")} overdue`;
    case "left":
      return time.days === 1 ? say`ends today` : say`${formats.count(time.days, "day")} left`;
    case "starts":
      return say`starts in ${formats.count(time.days, "day")}`;
    case "done":
    case "unknown":
      return undefined;
  }
}

/** What the totals of a currency leave out; undefined when they have every plan. */
export function omitted({ target, pending, plans }: CurrencyTotals, formats: Formats): string | undefined {
  return target.unvalued + pending === 0 ? undefined : say`${formats.quantity(target.valued, "")} of ${formats.quantity(plans, "")}`;
}
