import type { ToPortfolio } from "../protocol/portfolio-panel";
import type { ListedPlan } from "../protocol/portfolio";
import { type Formats, formatsFor } from "../view/format/formats";
import type { Outage } from "../view/outage";
import type { PlanOrder } from "../view/portfolio/plan-order";

/** What the page of the portfolio shows at the moment. */
export interface PortfolioScreen {
  /** By URI. */
  readonly plans: ReadonlyMap<string, ListedPlan>;
  /** Whether the plans of the workspace are known; else they are still looked for. */
  readonly isListed: boolean;
  /** Why it does not follow the text now; undefined while it does. */
  readonly outage: Outage | undefined;
  readonly order: PlanOrder | undefined;
  readonly formats: Formats;
}

/** What the page keeps while it is hidden and over a window reload. */
export interface PortfolioState {
  readonly scrollY: number;
  readonly order: PlanOrder | undefined;
}

/** The screen before the editor has said anything. */
export function firstScreen(kept: PortfolioState | undefined): PortfolioScreen {
  return { plans: new Map(), isListed: false, outage: undefined, order: kept?.order, formats: formatsFor("en") };
}

/** The screen after a message of the editor. A change shows that the server runs. */
export function screenAfter(screen: PortfolioScreen, message: ToPortfolio): PortfolioScreen {
  switch (message.type) {
    case "begin":
      // Made anew, since the language that is spoken may be another one now.
      return { ...screen, plans: byUri(message.plans), isListed: message.isListed, formats: formatsFor(message.locale) };
    case "changed": {
      const plans = new Map(screen.plans);
      for (const uri of message.gone) plans.delete(uri);
      for (const plan of message.plans) plans.set(plan.uri, plan);
      return { ...screen, plans, isListed: message.isListed, outage: undefined };
    }
    case "serverStopped":
      return { ...screen, outage: message.isRestarting ? "restarting" : "stopped" };
  }
}

function byUri(plans: readonly ListedPlan[]): ReadonlyMap<string, ListedPlan> {
  return new Map(plans.map((plan) => [plan.uri, plan]));
}
