import type { Status } from "../plan/plan-shape";
import type { Severity } from "../rules/severity";
import { byUrgency } from "./by-urgency";
import type { PlanSummary } from "./plan-summary";
import { type TimeLeft, timeLeft } from "./time-left";
import { type CurrencyTotals, totalsByCurrency } from "./totals";

/** A plan of a portfolio: its summary and its file, as people read its path. */
export interface PortfolioPlan {
  readonly file: string;
  readonly summary: PlanSummary;
}

/** Many plans together, as plain data. Amounts are unrounded. */
export interface Portfolio<Plan extends PortfolioPlan = PortfolioPlan> {
  /** In the order of the work, what runs first; a status without plans has no group. */
  readonly groups: readonly PortfolioGroup<Plan>[];
  /** Of all plans. */
  readonly sum: PortfolioSum;
}

/** The plans of one status. */
export interface PortfolioGroup<Plan extends PortfolioPlan = PortfolioPlan> {
  readonly status: Status;
  /** Overdue first, then those with the fewest days left, then by title. */
  readonly rows: readonly PortfolioRow<Plan>[];
  readonly sum: PortfolioSum;
}

/** One plan, with what follows from its summary. */
export interface PortfolioRow<Plan extends PortfolioPlan = PortfolioPlan> {
  readonly plan: Plan;
  /** The plan's title, else its id, else its file. */
  readonly name: string;
  readonly time: TimeLeft;
}

/** What some plans come to. */
export interface PortfolioSum {
  readonly plans: number;
  /** Plans that are not judged yet: they are in no figure and no count below. */
  readonly pending: number;
  /** Plans that cannot be read. */
  readonly unreadable: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** One for each currency, by its code; plans without one come last. Currencies are never added up. */
  readonly totals: readonly CurrencyTotals[];
}

/** The statuses in the order in which they need attention. */
const statusesByAttention = ["running", "agreed", "proposed", "draft", "concluded", "closed"] as const satisfies readonly Status[];

/** Plans sorted, grouped and added up. */
export function portfolio<Plan extends PortfolioPlan>(plans: readonly Plan[]): Portfolio<Plan> {
  const rows = plans.map(rowOf).sort(byUrgency);
  const groups = statusesByAttention.flatMap((status) => groupOf(status, rows.filter(({ plan }) => plan.summary.status === status)));
  return { groups, sum: sumOf(plans) };
}

function rowOf<Plan extends PortfolioPlan>(plan: Plan): PortfolioRow<Plan> {
  const { title, id } = plan.summary;
  return { plan, name: title ?? id ?? plan.file, time: timeLeft(plan.summary) };
}

function groupOf<Plan extends PortfolioPlan>(status: Status, rows: readonly PortfolioRow<Plan>[]): readonly PortfolioGroup<Plan>[] {
  return rows.length === 0 ? [] : [{ status, rows, sum: sumOf(rows.map(({ plan }) => plan)) }];
}

function sumOf(plans: readonly PortfolioPlan[]): PortfolioSum {
  const summaries = plans.map(({ summary }) => summary);
  const count = (severity: Severity): number => summaries.reduce((sum, { judged }) => sum + (judged?.counts[severity] ?? 0), 0);
  return {
    plans: plans.length,
    pending: summaries.filter(({ judged, unreadable }) => judged === undefined && unreadable === undefined).length,
    unreadable: summaries.filter(({ unreadable }) => unreadable !== undefined).length,
    counts: { error: count("error"), warning: count("warning"), hint: count("hint") },
    totals: totalsByCurrency(summaries),
  };
}
