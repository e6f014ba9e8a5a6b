import type { VNode } from "preact";
import type { Severity } from "../core/rules/severity";
import { useActions, useFormats } from "./surroundings";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** How many findings there are of each severity; opens them where that is possible. */
export function FindingCounts({ counts }: { readonly counts: Readonly<Record<Severity, number>> }): VNode {
  const formats = useFormats();
  const actions = useActions();
  const found = severities.filter((severity) => counts[severity] > 0);
  const words = found.map((severity) => (
    <span key={severity} class={`count ${severity}`}>
      {formats.count(counts[severity], severity)}
    </span>
  ));
  const content = found.length > 0 ? words : <span class="count none">✓ 0 findings</span>;
  if (!actions) return <p class="findings">{content}</p>;
  return (
    <button type="button" class="findings" title="Show the findings" onClick={actions.showFindings}>
      {content}
    </button>
  );
}
