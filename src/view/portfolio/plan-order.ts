import type { PortfolioRow } from "../../core/portfolio/portfolio";
import type { PlanSummary } from "../../core/portfolio/plan-summary";

/** The columns that the table can be sorted by. */
export type PlanColumn = "plan" | "customer" | "sponsor" | "time" | "roi" | "npv" | "measured" | "findings";

/** By what the table is sorted, and in which direction. */
export interface PlanOrder {
  readonly column: PlanColumn;
  readonly isDescending: boolean;
}

/** The order after a column was chosen: first its usual direction, then the other one, then by urgency again. */
export function orderAfter(order: PlanOrder | undefined, column: PlanColumn): PlanOrder | undefined {
  const usual = isAmount(column);
  if (order?.column !== column) return { column, isDescending: usual };
  return order.isDescending === usual ? { column, isDescending: !usual } : undefined;
}

/** Rows in an order. What has no value in the column comes last either way; without an order the rows stay as they are. */
export function sorted<Row extends PortfolioRow>(rows: readonly Row[], order: PlanOrder | undefined, compareNames: (one: string, other: string) => number): readonly Row[] {
  if (order === undefined) return rows;
  const { column, isDescending } = order;
  const sign = isDescending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keys[column](row) }));
  keyed.sort(({ key: one }, { key: other }) => {
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return sign * (typeof one === "string" ? compareNames(one, String(other)) : one - Number(other));
  });
  return keyed.map(({ row }) => row);
}

/** Whether a column is read from its largest value on. */
function isAmount(column: PlanColumn): boolean {
  return column === "roi" || column === "npv" || column === "measured" || column === "findings";
}

/** What a row is sorted by in each column; undefined where it has nothing there. */
const keys: Readonly<Record<PlanColumn, (row: PortfolioRow) => string | number | undefined>> = {
  plan: ({ name }) => name,
  customer: ({ plan }) => plan.summary.customer,
  sponsor: ({ plan }) => plan.summary.sponsor,
  time: ({ plan, time }) => (time.kind === "unknown" ? undefined : plan.summary.schedule?.daysLeft),
  roi: ({ plan }) => plan.summary.judged?.target?.roi ?? undefined,
  npv: ({ plan }) => plan.summary.judged?.target?.npv,
  measured: ({ plan }) => plan.summary.judged?.measured?.npv,
  findings: ({ plan: { summary } }) => summary.judged && findingWeight(summary.judged.counts),
};

/** Errors before warnings before hints, however many there are of the lesser. */
function findingWeight({ error, warning, hint }: NonNullable<PlanSummary["judged"]>["counts"]): number {
  return error * 1e6 + warning * 1e3 + hint;
}
