import type { Span } from "../source/span";
import { say } from "../texts/say";

/** What keeps a formula from being read. */
export interface FormulaProblem {
  readonly message: string;
  /** The part that is wrong; a suggestion replaces just that. */
  readonly span: Span;
  readonly suggestion?: string;
}

/** Signs of other notations, under the one that a formula has instead. */
const signs = { "*": "×·∙⋅✕", "/": "÷∕", "-": "−–—" } as const;

/** A character that formulas do not have. */
export function strange(text: string, span: Span): FormulaProblem {
  const [suggestion] = Object.entries(signs).find(([, others]) => others.includes(text)) ?? [];
  if (suggestion !== undefined) return { span, message: say`“${text}” is written ${suggestion} in a formula.`, suggestion };
  return { span, message: say`“${text}” does not belong in a formula. It has numbers, names, + - * / ( ), min and max, such as improvement * reports * rate.` };
}

/** A number with a comma directly between its digits, or one beyond what can be computed. */
export function notNumber(text: string, span: Span): FormulaProblem {
  if (!text.includes(",")) return { span, message: say`This number is too large to compute with.` };
  const message = say`“${text}” can be read in several ways. A number has a decimal point and no thousands separator; between two terms of min( ) or max( ) write a space after “,”.`;
  return { span, message };
}

/** An opening parenthesis without its closing one. */
export function unclosed(span: Span): FormulaProblem {
  return { span, message: say`This “(” is not closed. Write “)” where it ends.` };
}

/** A closing parenthesis without its opening one. */
export function closesNothing(span: Span): FormulaProblem {
  return { span, message: say`This “)” closes nothing. Remove it, or write “(” where it begins.` };
}

/** A comma outside a function, or a percent sign that follows no number. */
export function notSeparating(text: "," | "%", span: Span): FormulaProblem {
  if (text === ",") return { span, message: say`“,” stands between the terms of min( ) and max( ) only, such as min(improvement, 5).` };
  return { span, message: say`“%” stands behind a number only, such as 50 %.` };
}
