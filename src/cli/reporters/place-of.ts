import type { CheckedPlan } from "../check-plan";
import { terminalText } from "../terminal-text";
import type { Range } from "../told-finding";

/** `path:line:column` of where a range begins, as terminals link it. It begins no line like a command that a build log obeys. */
export function placeOf({ path }: CheckedPlan, { start: { line, column } }: Range): string {
  return `${terminalText(path.replace(/^(?=\s*::)/u, "./"))}:${line + 1}:${column + 1}`;
}
