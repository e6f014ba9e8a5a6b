import type { Method } from "../economics/valuation";
import type { Status } from "../plan/plan-shape";
import type { IsoDate } from "../quantity/calendar";
import type { Severity } from "../rules/severity";

/** What a plan is worth in one scenario, in its own currency: present values over its horizon. */
export interface SummaryFigures {
  readonly npv: number;
  /** By the plan's own method, as a fraction: 1.31 is 131 %. */
  readonly roi: number | null;
  readonly pvBenefits: number;
  /** Positive. */
  readonly pvCosts: number;
}

/** When the work happens; both days are included. */
export interface SummarySchedule {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Days left including today; below 1 when the end has passed; undefined without an as-of day. */
  readonly daysLeft: number | undefined;
}

/** A plan in one line, for lists of many. Texts are the plan's own and must be shown as text. */
export interface PlanSummary {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly customer: string | undefined;
  /** Draft where the plan says nothing. */
  readonly status: Status;
  readonly result: "go" | "no-go" | "no-decision" | undefined;
  readonly currency: string | undefined;
  /** The executive sponsor's name. */
  readonly sponsor: string | undefined;
  readonly schedule: SummarySchedule | undefined;
  /** Why the file, or all of it, cannot be read as a plan, in a sentence; then the rest is only as far as it could be made out. */
  readonly unreadable: string | undefined;
  /** What is known once the plan is judged; undefined until then, and when the file cannot be opened at all. */
  readonly judged: JudgedSummary | undefined;
}

/** What only reading and valuing the whole plan can tell. */
export interface JudgedSummary {
  readonly method: Method;
  /** What it is worth when every target is reached; undefined when that cannot be computed. */
  readonly target: SummaryFigures | undefined;
  /** Why there are no figures at target, in a sentence; undefined when there are. */
  readonly whyUnvalued: string | undefined;
  /** Whether any outcome was measured at all. */
  readonly isMeasured: boolean;
  /** What it is worth by what was measured; undefined when nothing was measured, or when that cannot be computed. */
  readonly measured: SummaryFigures | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
}
