import { type CodeAction, CodeActionKind, type DocumentUri, type Range } from "vscode-languageserver-types";
import type { Analysis } from "../core/analyse";
import { isAtOrBelow } from "../core/source/plan-path";
import { say } from "../core/texts/say";
import { pathAtPosition } from "./places";

/**
 * “Add measurement” for the outcome at the cursor: a quick fix while it has none, else a refactoring. It runs the
 * editor's command of that id, which asks for the number; a number to be filled in would be a guess.
 */
export function addMeasurementActions(
  analysis: Analysis,
  uri: DocumentUri,
  { start }: Range,
  { command, only }: { readonly command: string; readonly only: readonly CodeActionKind[] | undefined },
): CodeAction[] {
  const path = pathAtPosition(analysis, start);
  const outcome = analysis.plan.outcomes.find((candidate) => isAtOrBelow(path, candidate.path));
  if (outcome === undefined) return [];
  const kind = outcome.measurements.length === 0 ? CodeActionKind.QuickFix : CodeActionKind.Refactor;
  if (only !== undefined && !only.some((wanted) => wanted === "" || wanted === kind)) return [];
  const title = say`Add measurement…`;
  return [{ title, kind, command: { title, command, arguments: [{ uri, outcome: outcome.id }] } }];
}
