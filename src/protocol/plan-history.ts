import type { PlanHistoryReport } from "../core/history/plan-history-report";

export type { PlanHistoryReport };

/**
 * Client to server: how a plan came to what it is. A glance asks git alone; the whole values and judges every version, in
 * between everything else that the server does. Gives a `PlanHistory`, or null where the plan has no history.
 */
export const planHistory = "pov/planHistory";

/** What `planHistory` asks for. */
export interface AskPlanHistory {
  readonly uri: string;
  readonly depth: "glance" | "whole";
}

/** A plan's history. */
export interface PlanHistory {
  readonly glance: HistoryGlance;
  /** With what is not committed; undefined at a glance. */
  readonly report: PlanHistoryReport | undefined;
}

/** What is to be known of a history before anybody looks into it. */
export interface HistoryGlance {
  /** How many committed versions there are; the newest of them, where there are very many. */
  readonly versions: number;
  /** The days of the first and the last of them: 2026-02-26. */
  readonly since: string;
  readonly latest: string;
  /** Who made the last one. */
  readonly author: string;
}
