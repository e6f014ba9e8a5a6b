import { type CompletionItem, type CompletionItemKind, InsertTextFormat, InsertTextMode } from "vscode-languageserver-types";
import { snippetText } from "../../core/template/template";
import type { CursorPlace } from "../../core/source/cursor-place";
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

/** What the editor can do with what it is offered. */
export interface EditorTakes {
  /** Whether it fills in snippets. */
  readonly takesSnippets: boolean;
  /** Whether it lets people choose between keeping what stands behind the cursor and replacing it. */
  readonly takesRanges?: boolean;
}

/** Where offers are put. */
export interface OfferPlace extends EditorTakes, Pick<CursorPlace, "word" | "lacksSpace" | "parting" | "touches"> {
  readonly text: string;
  readonly lines: Lines;
  readonly offset: number;
}

/** Offers as an editor takes them, in the order in which they are given. */
export function itemsOf(offers: readonly Offer[], place: OfferPlace): CompletionItem[] {
  // What cannot be parted from the word behind it would break it.
  if (place.touches !== undefined && place.takesRanges !== true) return [];
  return offers.map((offer, index) => itemOf(offer, index, place));
}

function itemOf(offer: Offer, index: number, place: OfferPlace): CompletionItem {
  const { label, kind, detail, documentation, filter, insert } = offer;
  const snippet = place.takesSnippets ? snippetOf(offer, place) : undefined;
  const newText = (place.lacksSpace ? " " : "") + aligned(snippet ?? insert, place) + parting(place);
  return {
    label,
    kind,
    sortText: String(index).padStart(4, "0"),
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation: { kind: "markdown", value: documentation } }),
    ...(filter !== undefined && { filterText: filter }),
    ...(snippet !== undefined && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(newText.includes("\n") && { insertTextMode: InsertTextMode.adjustIndentation }),
    textEdit: editOf(newText, offer, place),
  };
}

/** In front of something else, the cursor stays with what was typed. */
function snippetOf({ insert, snippet }: Offer, place: OfferPlace): string | undefined {
  if (place.parting === "") return snippet;
  const text = snippet ?? snippetText([insert]);
  return text.includes("$0") ? text : `${text}$0`;
}

/** The word right of the cursor is kept unless the author chooses to replace it. */
function editOf(newText: string, { replaces }: Offer, { lines, offset, word, touches, takesRanges }: OfferPlace): NonNullable<CompletionItem["textEdit"]> {
  const whole = replaces ?? touches ?? word;
  const isBehind = whole.start === offset && whole.end > offset;
  if (!isBehind) return { range: rangeOf(lines, whole), newText };
  const insert = rangeOf(lines, { start: offset, end: offset });
  return takesRanges === true ? { insert, replace: rangeOf(lines, whole), newText } : { range: insert, newText };
}

/** What parts it from what stands behind, in the column in which that stood. */
function parting({ parting: written, ...place }: OfferPlace): string {
  if (!written.startsWith("\n")) return written;
  const [column, dash] = columnsOf(place);
  return written === "\n" ? `\n${" ".repeat(column)}` : `\n${" ".repeat(dash)}- `;
}

/** Editors indent by the line that is typed on; a key behind the dash of a list stands further in. */
function aligned(insert: string, place: OfferPlace): string {
  return insert.includes("\n") ? insert.replaceAll("\n", `\n${" ".repeat(columnsOf(place)[0])}`) : insert;
}

/** How far behind the indentation of its line the word stands, and the last dash before it. */
function columnsOf({ text, lines, word, lacksSpace }: Omit<OfferPlace, "parting">): readonly [word: number, dash: number] {
  const line = text.slice(word.start - lines.positionAt(word.start).column, word.start);
  const [, indent = "", dashes = ""] = /^(\s*)((?:-\s+)*)/u.exec(line) ?? [];
  return [line.trim() === "-" ? line.length - indent.length + (lacksSpace ? 1 : 0) : dashes.length, Math.max(0, dashes.lastIndexOf("-"))];
}
