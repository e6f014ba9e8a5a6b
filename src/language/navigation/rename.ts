import type { Position, Range, TextEdit as LspEdit } from "vscode-languageserver-types";
import { applyEdits } from "../../core/edit/apply-edits";
import { isPlain, renamingEdits } from "../../core/edit/rename-things";
import { type Mention, mentionsIn } from "../../core/plan/mentions";
import { type PlanReading, readPlan } from "../../core/plan/read-plan";
import { idPattern } from "../../core/shape/map";
import { childPath, isAtOrBelow, lastKey, parentPath } from "../../core/source/plan-path";
import type { SourceIndex } from "../../core/source/source-index";
import { say } from "../../core/texts/say";
import { rangeOf } from "../range";
import { hiddenMention } from "./hidden-mentions";
import { mentionAt } from "./named-things";

/** Why something keeps its id, in words for whoever wanted another one. */
export interface KeptId {
  readonly ok: false;
  readonly message: string;
}

/** The id at a position, ready to be replaced; null where the plan names nothing. */
export function prepareRename(reading: PlanReading, position: Position): { readonly ok: true; readonly range: Range; readonly placeholder: string } | KeptId | null {
  const mention = mentionAt(reading, position);
  if (mention === undefined) return null;
  const trouble = whyFixed(mention, reading);
  return trouble === undefined ? { ok: true, range: rangeOf(reading.source.lines, mention.span), placeholder: mention.id } : kept(trouble);
}

/** The edits that give what is named at a position another id, everywhere in the plan and with the same meaning; null where the plan names nothing. */
export function rename(reading: PlanReading, position: Position, newName: string): { readonly ok: true; readonly edits: LspEdit[] } | KeptId | null {
  const mention = mentionAt(reading, position);
  if (mention === undefined) return null;
  const name = newName.trim();
  const trouble = whyFixed(mention, reading) ?? whyUnfit(name, mention, reading);
  if (trouble !== undefined) return kept(trouble);
  const edits = renamingEdits(new Map([[mention.thing, name]]), reading);
  const change = changeOfMeaning(mention, name, reading, readPlan(applyEdits(reading.source.text, edits)));
  if (change !== undefined) return kept(change);
  return { ok: true, edits: edits.map(({ span, text }) => ({ range: rangeOf(reading.source.lines, span), newText: text })) };
}

function kept(message: string): KeptId {
  return { ok: false, message };
}

/** Where not every use can be found or written, none is changed. */
function whyFixed({ thing, id }: Mention, reading: PlanReading): string | undefined {
  const { source, problems } = reading;
  const mentions = mentionsIn(reading).filter((mention) => mention.thing === thing);
  const broken = problems.find(({ kind }) => kind === "yaml");
  if (broken !== undefined) return say`The plan cannot be read at line ${lineOf(source, broken.span.start)}, so uses of “${id}” may be missed. Mend that line first, then rename.`;
  if (!mentions.some(({ isDefinition }) => isDefinition)) return say`“${id}” is not in ${lastKey(parentPath(thing))}, so there is nothing to rename. Add it there, or write the id that is meant.`;
  const hidden = hiddenMention(reading, id);
  if (hidden !== undefined) return say`Line ${lineOf(source, hidden)} says “${id}” where the plan cannot be read, so nobody can tell whether it means the same. Mend that line first, then rename.`;
  const escaped = mentions.find((mention) => !isPlain(mention, source) && !isAlias(mention, source));
  if (escaped !== undefined) return say`Line ${lineOf(source, escaped.span.start)} writes “${id}” with escapes or on several lines. Write it plainly there first, then rename.`;
  return undefined;
}

function whyUnfit(name: string, { thing }: Mention, { source }: PlanReading): string | undefined {
  const section = parentPath(thing);
  if (!idPattern.test(name)) return say`“${name}” is not an id. Write letters, digits, “-” and “_”, with a letter first, such as report-time.`;
  const path = childPath(section, name);
  if (path !== thing && source.places.has(path)) return say`“${name}” is already in ${lastKey(section)}. Choose an id that nothing else there has.`;
  return undefined;
}

/** The plan is read again: ids that are glued to a minus, or are words of formulas, can turn one name into another. */
function changeOfMeaning({ thing }: Mention, name: string, before: PlanReading, after: PlanReading): string | undefined {
  const renamed = childPath(parentPath(thing), name);
  const found = mentionsIn(after);
  const changed = mentionsIn(before).find((mention, index) => {
    const expected = isAtOrBelow(mention.thing, thing) ? renamed + mention.thing.slice(thing.length) : mention.thing;
    return found[index]?.thing !== expected || found[index].isDefinition !== mention.isDefinition;
  });
  if (changed !== undefined) return say`With the id “${name}”, line ${lineOf(before.source, changed.span.start)} would no longer mean the same. Choose another id.`;
  const problem = after.problems.length > before.problems.length ? after.problems.find(({ message }) => !before.problems.some((one) => one.message === message)) : undefined;
  if (problem !== undefined) return say`The id “${name}” would not work at line ${lineOf(after.source, problem.span.start)}: ${problem.message}`;
  return found.length === mentionsIn(before).length ? undefined : say`With the id “${name}”, the plan would no longer mean the same. Choose another id.`;
}

function isAlias({ span }: Mention, { text }: SourceIndex): boolean {
  return text.startsWith("*", span.start);
}

function lineOf({ lines }: SourceIndex, offset: number): number {
  return lines.positionAt(offset).line + 1;
}
