import type { Environment } from "./environment";
import { terminalText } from "./terminal-text";

/** Tells in one line, beside the output, what was done or what to know about it. */
export function note({ stderr }: Environment, sentence: string): void {
  stderr.write(`pov: ${terminalText(sentence)}\n`);
}
