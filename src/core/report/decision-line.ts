import type { Plan } from "../plan/plan-shape";
import type { IsoDate } from "../quantity/calendar";
import { withId } from "../shape/map";
import type { PlanPath } from "../source/plan-path";
import { outcomeName } from "./outcome-name";
import { type PersonLine, personLine } from "./person-line";

/** How, when and by whom it is decided. */
export interface DecisionLine {
  /** Which outcomes must be met: all, any, or those of these names; undefined while the plan does not say. */
  readonly passWhen: "all" | "any" | readonly string[] | undefined;
  /** When both sides walk away, in the plan's own words. */
  readonly stopWhen: readonly string[];
  readonly decidedBy: PersonLine | undefined;
  readonly date: IsoDate | undefined;
  readonly path: PlanPath;
}

/** The plan's decision; undefined while it says nothing of one. */
export function decisionLine(plan: Plan): DecisionLine | undefined {
  const { decision } = plan;
  if (decision === undefined) return undefined;
  const { stop_when, decided_by, date, path } = decision;
  return { passWhen: passRuleOf(plan), stopWhen: stop_when, decidedBy: personLine(plan, decided_by), date, path };
}

function passRuleOf({ decision, outcomes }: Plan): DecisionLine["passWhen"] {
  const rule = decision?.pass_when;
  if (rule === undefined || typeof rule === "string") return rule;
  return rule.map((id) => {
    const outcome = withId(outcomes, id);
    return outcome === undefined ? id : outcomeName(outcome);
  });
}
