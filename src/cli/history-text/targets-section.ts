import type { HistoryPoint, OutcomeHistory, PlanHistoryReport, TargetValue } from "../../core/history/plan-history-report";
import { authorWords, shortId, targetWords } from "../../view/history/history-words";
import { terminalText, wrap } from "../terminal-text";
import type { Setting } from "./setting";

/** Every value that each target ever had, the newest first, with who set it and when, and what was measured against it. */
export function targetsSection({ outcomes, versions }: PlanHistoryReport, setting: Setting): readonly string[] {
  return outcomes.flatMap((outcome, index) => [...(index === 0 ? [] : [""]), ...outcomeLines(outcome, versions, setting)]);
}

function outcomeLines(outcome: OutcomeHistory, versions: readonly HistoryPoint[], { formats, paint, columns = 100 }: Setting): readonly string[] {
  const was = outcome.earlierIds.length === 0 ? "" : `, before ${outcome.earlierIds.join(", ")}`;
  const name = wrap(terminalText(`${outcome.name} (${outcome.id}${was})`), columns).map((line) => paint("bold", line));
  const values = outcome.targets.toReversed().map((target, index) => {
    const measured = target.measured === undefined ? "" : `, measured ${formats.measure(target.measured.measure)}`;
    const sentence = terminalText(`${index === 0 ? "" : "before "}${targetWords(target, formats)} since ${sinceWords(target, versions)}${measured}${agreedWords(target)}`);
    const [first = "", ...rest] = wrap(sentence, columns - 2);
    return [`  ${first}`, ...wrap(rest.join(" "), columns - 4).filter((line) => line !== "").map((line) => `    ${line}`)];
  });
  return [...name, ...values.flat()];
}

/** “2026-02-27 (M. Abe, 3f2a1b4)”; nobody is named who may only have found it there. */
function sinceWords({ version, isSinceEarlier }: TargetValue, versions: readonly HistoryPoint[]): string {
  const point = versions[version];
  if (point === undefined) throw new Error(`A target begins with version ${version}, which there is not.`);
  if (isSinceEarlier) return `${point.date} or earlier`;
  return `${point.date} (${point.isMerge ? "merged by " : ""}${authorWords(point)}${point.commit === undefined ? "" : `, ${shortId(point.commit)}`})`;
}

function agreedWords({ replacesAgreed }: TargetValue): string {
  return replacesAgreed === undefined ? "" : `; ${replacesAgreed.by} had agreed to the one before on ${replacesAgreed.date}`;
}
