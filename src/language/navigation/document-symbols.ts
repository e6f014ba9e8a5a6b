import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver-types";
import type { Analysis } from "../../core/analyse";
import { shapeAt } from "../../core/plan/shape-at";
import { type PlanPath, childPath, lastKey, parentPath } from "../../core/source/plan-path";
import type { SourceIndex } from "../../core/source/source-index";
import type { Span } from "../../core/source/span";
import { rangeOf } from "../range";
import { outlineForm } from "./outline-forms";
import { filledIn, outlineWords } from "./outline-words";

/** The plan as a tree in its own words: its sections, and in them its people, inputs, outcomes, costs, phases and the like. */
export function documentSymbols(analysis: Analysis): DocumentSymbol[] {
  const { source } = analysis;
  const below = partsBelow(source);
  const wordsAt = outlineWords(analysis, below);
  const symbolsBelow = (path: PlanPath): DocumentSymbol[] => (below.get(path) ?? []).map(symbolAt);
  const symbolAt = (path: PlanPath): DocumentSymbol => {
    const { kind, name, details } = outlineForm(path, below.has(path));
    const detail = details.map((form) => filledIn(form, path, wordsAt)).find((words) => words !== undefined) ?? wordsAt(path);
    const children = opens(path) ? symbolsBelow(path) : [];
    return {
      name: (name === undefined ? undefined : wordsAt(childPath(path, name))) ?? lastKey(path),
      ...(detail !== undefined && !opensList(path) && { detail }),
      kind,
      ...rangesOf(path, name, source),
      ...(children.length > 0 && { children }),
    };
  };
  return symbolsBelow("");
}

/** The same one after the other, for editors that show no trees. */
export function flatSymbols(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flatSymbols(children, uri, name),
  ]);
}

/** What stands directly below each path, in the order of the text; what an alias repeats stands elsewhere. */
function partsBelow({ places }: SourceIndex): ReadonlyMap<PlanPath, readonly PlanPath[]> {
  const below = new Map<PlanPath, PlanPath[]>();
  for (const [path, { key, value }] of places) {
    const parent = parentPath(path);
    const around = places.get(parent)?.value;
    if (path === "" || around === undefined || !holds(around, { start: key?.start ?? value.start, end: value.end })) continue;
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [path]);
    else siblings.push(path);
  }
  return below;
}

/** Sections and outcomes are shown with their parts, and so are maps, and lists of more than words. */
function opens(path: PlanPath): boolean {
  return /^(?:[^.[\]]+|outcomes\.[^.[\]]+)$/u.test(path) || shapeAt(path)?.structure.kind === "map" || opensList(path);
}

function opensList(path: PlanPath): boolean {
  const structure = shapeAt(path)?.structure;
  return structure?.kind === "list" && structure.item.structure.kind !== "scalar";
}

/** A part from its key to its last word; of an item, its name is what gets selected. */
function rangesOf(path: PlanPath, name: string | undefined, { text, lines, places }: SourceIndex): Pick<DocumentSymbol, "range" | "selectionRange"> {
  const { key, value } = places.get(path) ?? { key: undefined, value: { start: 0, end: 0 } };
  const lastWord = value.start + text.slice(value.start, value.end).trimEnd().length;
  const whole = { start: key?.start ?? value.start, end: Math.max(key?.end ?? value.start, lastWord) };
  const named = key ?? places.get(childPath(path, name ?? ""))?.value;
  const selection = named !== undefined && holds(whole, named) ? named : { start: whole.start, end: whole.start };
  return { range: rangeOf(lines, whole), selectionRange: rangeOf(lines, selection) };
}

function holds(one: Span, other: Span): boolean {
  return one.start <= other.start && other.end <= one.end;
}
