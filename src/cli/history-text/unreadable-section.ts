import type { PlanHistoryReport } from "../../core/history/plan-history-report";
import { authorWords, shortId } from "../../view/history/history-words";
import { terminalText, wrap } from "../terminal-text";
import type { Setting } from "./setting";

/** Why versions cannot be read, and why others have no figures, each reason once, the newest first. */
export function unreadableSection({ versions }: PlanHistoryReport, { columns = 100, paint }: Setting): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const version of versions.toReversed()) {
    const why = version.readable ? version.whyUnvalued : version.line === undefined ? version.message : `Line ${version.line}: ${version.message}`;
    const name = version.commit === undefined ? authorWords(version) : shortId(version.commit);
    if (why !== undefined) reasons.set(why, [...(reasons.get(why) ?? []), name]);
  }
  return [...reasons].flatMap(([why, names]) => [
    ...wrap(terminalText(`No figures: ${why}`), columns),
    ...wrap(names.join(", "), columns - 2).map((line) => paint("dim", `  ${line}`)),
  ]);
}
