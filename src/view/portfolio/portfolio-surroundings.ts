import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PortfolioPlan } from "../../core/portfolio/portfolio";
import type { PlanOrder } from "./plan-order";

/** A plan of the portfolio with the URI that it is opened by. */
export interface OpenablePlan extends PortfolioPlan {
  readonly uri: string;
}

/** What a reader can do with the portfolio. */
export interface PortfolioActions {
  /** Shows the text of a plan, by its URI. */
  readonly openPlan: (uri: string) => void;
  /** Shows the preview of a plan, by its URI. */
  readonly openPreview: (uri: string) => void;
  readonly newPlan: () => void;
  /** Sorts the table; undefined sorts by urgency again. */
  readonly sort: (order: PlanOrder | undefined) => void;
}

/** Hands what can be done to every component of the portfolio. */
export const PortfolioContext = createContext<PortfolioActions | undefined>(undefined);

/** What can be done with the portfolio; outside of it, it is an own bug to ask. */
export function usePortfolioActions(): PortfolioActions {
  const actions = useContext(PortfolioContext);
  if (actions === undefined) throw new Error("There is no portfolio around this component.");
  return actions;
}
