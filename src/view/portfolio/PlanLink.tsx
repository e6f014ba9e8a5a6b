import type { VNode } from "preact";
import type { PortfolioRow } from "../../core/portfolio/portfolio";
import { say } from "../../core/texts/say";
import { PlanText } from "../PlanText";
import { type OpenablePlan, usePortfolioActions } from "./portfolio-surroundings";

/** A plan's name, which opens its text. */
export function PlanLink({ row: { plan, name } }: { readonly row: PortfolioRow<OpenablePlan> }): VNode {
  const { openPlan } = usePortfolioActions();
  return (
    <button type="button" class="reveal plan-link" title={say`Open ${plan.file}`} onClick={() => { openPlan(plan.uri); }}>
      <PlanText text={name} />
    </button>
  );
}
