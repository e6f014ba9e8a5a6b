import { type CompletionItem, type CompletionItemKind, InsertTextFormat, InsertTextMode } from "vscode-languageserver-types";
import type { Lines } from "../../core/source/lines";
import type { Span } from "../../core/source/span";
import { rangeOf } from "../range";

/** Something that may be typed. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is written; lines after the first are indented from where the first one is. */
  readonly insert: string;
  /** The same with places to fill in, for clients that know snippets. */
  readonly snippet?: string;
  /** In few words, beside the label. */
  readonly detail?: string;
  /** In Markdown. */
  readonly documentation?: string;
  /** What is replaced, when it is not the word under the cursor. */
  readonly replaces?: Span;
  /** What typed letters are compared with, when it is not the label. */
  readonly filter?: string;
}

/** Where offers are put. */
export interface OfferPlace {
  readonly text: string;
  readonly lines: Lines;
  readonly word: Span;
  readonly lacksSpace: boolean;
  readonly takesSnippets: boolean;
}

/** Offers as an editor takes them, in the order in which they are given. */
export function itemsOf(offers: readonly Offer[], place: OfferPlace): CompletionItem[] {
  return offers.map((offer, index) => itemOf(offer, index, place));
}

function itemOf(offer: Offer, index: number, place: OfferPlace): CompletionItem {
  const { label, kind, detail, documentation, filter, insert, snippet } = offer;
  const { lines, word, lacksSpace, takesSnippets } = place;
  const isSnippet = takesSnippets && snippet !== undefined;
  const newText = (lacksSpace ? " " : "") + aligned(isSnippet ? snippet : insert, place);
  return {
    label,
    kind,
    sortText: String(index).padStart(4, "0"),
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation: { kind: "markdown", value: documentation } }),
    ...(filter !== undefined && { filterText: filter }),
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(newText.includes("\n") && { insertTextMode: InsertTextMode.adjustIndentation }),
    textEdit: { range: rangeOf(lines, offer.replaces ?? word), newText },
  };
}

/** Editors indent by the line that is typed on; a key behind the dash of a list stands further in. */
function aligned(insert: string, { text, lines, word }: OfferPlace): string {
  if (!insert.includes("\n")) return insert;
  const line = text.slice(word.start - lines.positionAt(word.start).column, word.start);
  const [, indent = "", dashes = ""] = /^(\s*)((?:-\s+)*)/u.exec(line) ?? [];
  return insert.replaceAll("\n", `\n${" ".repeat(line.trim() === "-" ? line.length - indent.length : dashes.length)}`);
}
