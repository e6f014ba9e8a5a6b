import type { VNode } from "preact";
import { PlanText } from "../../../view/PlanText";
import type { CheckedPlan } from "../../check-plan";
import { countFindings } from "../count-findings";

/** How much was found in each plan; each leads to what it was. */
export function Overview({ plans }: { readonly plans: readonly CheckedPlan[] }): VNode {
  return (
    <section>
      <h2>By plan</h2>
      <table class="overview">
        <thead>
          <tr>
            {["Plan", "Errors", "Warnings", "Hints"].map((heading) => (
              <th key={heading} scope="col">{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plans.map((plan, index) => (
            <tr key={plan.path}>
              <th scope="row">
                <a href={`#plan-${index + 1}`}>
                  <PlanText text={plan.title ?? plan.path} />
                </a>
              </th>
              {counts(plan).map(([severity, count]) => (
                <td key={severity} class={count === 0 ? "zero" : undefined}>{count}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function counts(plan: CheckedPlan): readonly (readonly [string, number])[] {
  return Object.entries(countFindings([plan]));
}
