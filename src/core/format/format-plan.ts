import { type CST, parseDocument } from "yaml";
import { applyEdits } from "../edit/apply-edits";
import { readPlan } from "../plan/read-plan";
import type { TextEdit } from "../source/span";
import { say } from "../texts/say";
import { indentationEdits } from "./indentation";
import { lineEdits } from "./lines";
import { quantityEdits } from "./quantities";
import { spacingEdits } from "./spacing";
import { documentOf } from "./tokens";

/** A plan's text in the usual layout, or why it was left as it is. */
export type Formatting = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/**
 * The plan with layout and spacing as the format's pages write them: two spaces a level, one behind a colon and a comma,
 * none inside brackets, one before a unit. Values that stand in one column stay there. Comments, quotes, line breaks,
 * the order of keys and every value stay; a text that is no sound YAML is left alone.
 */
export function formatPlan(text: string): Formatting {
  const broken = readPlan(text).problems.find(({ kind }) => kind === "yaml");
  if (broken !== undefined) return { ok: false, reason: say`The plan cannot be formatted as long as it is no sound YAML: ${broken.message}` };
  const spelt = applyEdits(text, quantityEdits(text));
  if (documentOf(spelt) === undefined) return { ok: false, reason: say`The plan is several YAML documents in one file; a plan is one.` };
  const formatted = passes.reduce((written, edits) => {
    const document = documentOf(written);
    return document === undefined ? written : applyEdits(written, edits(written, document));
  }, spelt);
  if (dataOf(formatted) !== dataOf(spelt)) throw new Error("Formatting would have changed what the plan says, so it was not done.");
  return { ok: true, text: formatted };
}

/** Spaces within lines and before them go at once: what stands behind a dash moves with both. */
const passes = [lineEdits, (text: string, document: CST.Document): readonly TextEdit[] => [...spacingEdits(text, document), ...indentationEdits(text, document)]] as const;

function dataOf(text: string): string {
  const document = parseDocument(text, { version: "1.2", schema: "core", logLevel: "error" });
  return JSON.stringify(document.toJS({ maxAliasCount: 100 }));
}
