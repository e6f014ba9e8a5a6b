import type { CST } from "yaml";
import { applyEdits } from "../edit/apply-edits";
import { readPlan } from "../plan/read-plan";
import { limitProblem } from "../source/limits";
import type { TextEdit } from "../source/span";
import { say } from "../texts/say";
import { contentOf } from "./content";
import { indentationEdits } from "./indentation";
import { lineEdits } from "./lines";
import { quantityEdits } from "./quantities";
import { spacingEdits } from "./spacing";
import { documentsOf } from "./tokens";

/** A plan's text in the usual layout, or why it was left as it is. */
export type Formatting = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** A text and what the parser makes of it. */
interface Written {
  readonly text: string;
  readonly document: CST.Document;
}

/**
 * The plan with layout and spacing as the format's pages write them: two spaces a level, one behind a colon and a comma,
 * none inside brackets, one before a unit. Values that stand in one column stay there. Comments, quotes, line breaks,
 * the order of keys and every value stay; a text that is no sound YAML is left alone.
 */
export function formatPlan(text: string): Formatting {
  const reading = readPlan(text);
  const broken = reading.problems.find(({ kind }) => kind === "yaml");
  const spelt = broken === undefined ? writtenIn(applyEdits(text, quantityEdits(reading))) : undefined;
  if (broken !== undefined && (limitProblem(text) !== undefined || documentsOf(text).length > 0)) return { ok: false, reason: say`The plan cannot be formatted as long as it is no sound YAML: ${broken.message}` };
  // An empty text, or one of comments alone, has no layout; carriage returns alone are none that YAML knows.
  if (spelt === undefined || /\r(?!\n)/u.test(text)) return { ok: true, text };
  const formatted = passes.reduce(changed, spelt);
  // A layout that nobody uses, such as a list below a key that “?” marks, could come to say something else.
  return { ok: true, text: contentOf(formatted.document) === contentOf(spelt.document) ? formatted.text : text };
}

/** Spaces within lines and before them go at once: what stands behind a dash moves with both. */
const passes = [lineEdits, (text: string, document: CST.Document): readonly TextEdit[] => [...spacingEdits(text, document), ...indentationEdits(text, document)]] as const;

function changed(written: Written, edits: (typeof passes)[number]): Written {
  const { text, document } = written;
  const after = applyEdits(text, edits(text, document));
  return after === text ? written : (writtenIn(after) ?? written);
}

function writtenIn(text: string): Written | undefined {
  const [document, second] = documentsOf(text);
  return document === undefined || second !== undefined ? undefined : { text, document };
}
