import type { Schedule } from "../report/report";
import type { Method } from "../economics/valuation";
import type { Status } from "../plan/plan-shape";
import type { Severity } from "../rules/severity";

/** What a plan is worth in one scenario, in its own currency: present values over its horizon. */
export interface SummaryFigures {
  readonly npv: number;
  readonly roi: number | null;
  readonly pvBenefits: number;
  readonly pvCosts: number;
}

/** A plan in one line, for lists of many. Texts are the plan's own and must be shown as text. */
export interface PlanSummary {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly customer: string | undefined;
  readonly status: Status;
  readonly result: "go" | "no-go" | "no-decision" | undefined;
  readonly currency: string | undefined;
  /** The executive sponsor's name. */
  readonly sponsor: string | undefined;
  readonly schedule: Schedule | undefined;
  /** What is known once the plan is judged; undefined until then. */
  readonly judged: JudgedSummary | undefined;
}

/** What only reading and valuing the whole plan can tell. */
export interface JudgedSummary {
  readonly method: Method;
  readonly target: SummaryFigures | undefined;
  readonly measured: SummaryFigures | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
}
