import type { PlanSummary } from "../core/portfolio/plan-summary";

export type { PlanSummary };

/**
 * Client to server: the plans of the workspace are looked at from now on, or no longer. While they are, the server sends
 * `plansChanged`: every plan at once as far as its text says it at a glance, then each once it is judged, and again as it changes. The first
 * one comes even when there are no plans. Asked again while they are watched, everything is sent anew.
 */
export const watchPlans = "pov/watchPlans";

/** What `watchPlans` carries. */
export interface WatchPlans {
  readonly isWatched: boolean;
}

/** Server to client: plans that are new or have changed, and those that are gone. */
export const plansChanged = "pov/plansChanged";

/** What `plansChanged` carries. */
export interface PlansChanged {
  readonly plans: readonly ListedPlan[];
  /** The URIs of plans that are no longer there. */
  readonly gone: readonly string[];
}

/** A plan of the workspace, as `PortfolioPlan` has it. */
export interface ListedPlan {
  readonly uri: string;
  /** Below the folder that was opened. */
  readonly file: string;
  readonly summary: PlanSummary;
}
