import type { Span } from "../../core/source/span";
import type { CheckedPlan } from "../check-plan";
import { terminalText } from "../terminal-text";

/** `path:line:column` of where a span begins, as terminals link it. It begins no line like a command that a build log obeys. */
export function placeOf({ path, lines }: CheckedPlan, { start }: Span): string {
  const { line, column } = lines.positionAt(start);
  return `${terminalText(path.replace(/^(?=\s*::)/u, "./"))}:${line + 1}:${column + 1}`;
}
