import type { VNode } from "preact";
import type { Severity } from "../core/rules/severity";
import { say } from "../core/texts/say";
import { useActions, useFormats } from "./surroundings";

const severities: readonly Severity[] = ["error", "warning", "hint"];

interface FindingCountsProps {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Whether nothing is open besides findings; only then is their absence praised. */
  readonly isComplete: boolean;
}

/** How many findings there are of each severity; opens them where that is possible. */
export function FindingCounts({ counts, isComplete }: FindingCountsProps): VNode {
  const formats = useFormats();
  const showFindings = useActions()?.showFindings;
  const found = severities.filter((severity) => counts[severity] > 0);
  const words = found.map((severity) => (
    <span key={severity} class={`count ${severity}`}>
      {formats.count(counts[severity], severity)}
    </span>
  ));
  const none = formats.count(0, "finding");
  const content = found.length > 0 ? words : isComplete ? <span class="count none">✓ {none}</span> : none;
  if (!showFindings) return <p class="findings">{content}</p>;
  return (
    <button type="button" class="findings" title={say`Show the findings`} onClick={showFindings}>
      {content}
    </button>
  );
}
