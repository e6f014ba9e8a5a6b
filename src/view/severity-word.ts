import type { Severity } from "../core/rules/severity";
import { text, translated } from "../core/texts/say";

/** How bad a finding is, in a word. */
export function severityWord(severity: Severity): string {
  return translated(words[severity]);
}

const words: Readonly<Record<Severity, string>> = { error: text`error`, warning: text`warning`, hint: text`hint` };
