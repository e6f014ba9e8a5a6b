import type { VNode } from "preact";
import type { PlanSummary } from "../../core/portfolio/plan-summary";
import { say } from "../../core/texts/say";
import { useFormats } from "../surroundings";

/** How many findings a plan has of each severity. */
export function PlanFindings({ summary: { judged } }: { readonly summary: PlanSummary }): VNode | null {
  const formats = useFormats();
  if (judged === undefined) return null;
  const found = (["error", "warning", "hint"] as const).filter((severity) => judged.counts[severity] > 0);
  if (found.length === 0) return <span class="count none">{say`✓ none`}</span>;
  return (
    <>
      {found.map((severity) => (
        <span key={severity} class={`count ${severity}`}>
          {formats.count(judged.counts[severity], severity)}
        </span>
      ))}
    </>
  );
}
