import type { CodeLens, Command, DocumentUri } from "vscode-languageserver-types";
import { keySpanOf } from "../../core/source/source-index";
import { plainLine } from "../plain-line";
import { rangeOf } from "../range";
import type { ValuedPlan } from "../valued-plan";
import { outcomeWords } from "./outcome-words";

/** The plan's document, and the command that opens its preview at a part of it, where the editor has one. */
export interface LensTarget {
  readonly uri: DocumentUri;
  readonly openPreview: string | undefined;
}

/** One line above each outcome: what it is worth, and what was measured against its target. */
export function codeLenses(plan: ValuedPlan, { uri, openPreview }: LensTarget): CodeLens[] {
  const { plan: { outcomes }, source } = plan.analysis;
  return outcomes.flatMap((outcome) => {
    const words = outcomeWords(outcome, plan);
    if (words === undefined) return [];
    const title = plainLine(words);
    // The protocol wants a command; one without a name is shown and does nothing.
    const command: Command = openPreview === undefined ? { title, command: "" } : { title, command: openPreview, arguments: [{ uri, path: outcome.path }] };
    return [{ range: rangeOf(source.lines, keySpanOf(source, outcome.path)), command }];
  });
}
