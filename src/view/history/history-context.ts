import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PlanHistoryReport } from "../../core/history/plan-history-report";
import type { IsoDate } from "../../core/quantity/calendar";

/** What is known of a plan's history. */
export interface KnownHistory {
  readonly glance: { readonly versions: number; readonly since: IsoDate; readonly latest: IsoDate; readonly author: string };
  /** Undefined until somebody looks into it. */
  readonly report: PlanHistoryReport | undefined;
}

/** The plan's history where somebody keeps one. */
export interface ReadableHistory extends KnownHistory {
  /** By what one plan is told from another. */
  readonly plan: string;
  /** Says whether the reader looks into it, from when on it is to be brought and kept up to date. */
  readonly unfold: (isUnfolded: boolean) => void;
}

/** Hands the history to its section; undefined where there is none, and on paper. */
export const HistoryContext = createContext<ReadableHistory | undefined>(undefined);

/** The history of the plan that is shown, if it has one. */
export function useHistory(): ReadableHistory | undefined {
  return useContext(HistoryContext);
}
