import type { VNode } from "preact";
import type { CheckedPlan } from "../../check-plan";
import { countFindings } from "../count-findings";
import { inBaseline } from "../summary";

/** The numbers that sum up: how many plans, how many findings of each severity, and how many more are known already. */
export function Tiles({ plans }: { readonly plans: readonly CheckedPlan[] }): VNode {
  const { error, warning, hint } = countFindings(plans);
  const known = inBaseline(plans);
  const tiles = [
    { label: plans.length === 1 ? "plan" : "plans", count: plans.length, mark: error + warning + hint === 0 ? "clean" : undefined },
    { label: error === 1 ? "error" : "errors", count: error, mark: error === 0 ? undefined : "error" },
    { label: warning === 1 ? "warning" : "warnings", count: warning, mark: warning === 0 ? undefined : "warning" },
    { label: hint === 1 ? "hint" : "hints", count: hint, mark: hint === 0 ? undefined : "hint" },
    ...(known === undefined ? [] : [{ label: "in the baseline", count: known, mark: undefined }]),
  ];
  return (
    <dl class="tiles">
      {tiles.map(({ label, count, mark }) => (
        <div key={label} class={mark}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
