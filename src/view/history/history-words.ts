import type { HistoryPoint, TargetValue } from "../../core/history/plan-history-report";
import type { KnownPast } from "../../core/history/plan-version";
import { say } from "../../core/texts/say";
import type { Formats } from "../format/formats";
import { boundWords } from "../outcome-words";

/** A target as it stood: “under 12 min/report”; or that there was none. */
export function targetWords({ isPresent, operator, value }: Pick<TargetValue, "isPresent" | "operator" | "value">, formats: Formats): string {
  if (!isPresent) return say`not in the plan`;
  return value === undefined ? say`no target` : boundWords(operator, formats.measure(value.measure));
}

/** Who made a version: a name, or that nobody has committed it. */
export function authorWords({ author }: Pick<HistoryPoint, "author">): string {
  return author ?? say`uncommitted`;
}

/** A commit as people write it: its first seven digits. */
export function shortId(commit: string): string {
  return commit.slice(0, 7);
}

/** What is not known of the past, in a sentence; undefined when everything is. */
export function pastSentence(past: KnownPast): string | undefined {
  if (past === "whole") return undefined;
  if (past === "shallow") return say`This clone is shallow, so the history may begin later than the plan. “git fetch --unshallow” brings the rest.`;
  return say`The history goes back further than the versions shown here.`;
}
