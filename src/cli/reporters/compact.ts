import type { CheckedPlan } from "../check-plan";
import { terminalText } from "../terminal-text";
import { summaryOf } from "./summary";

/** For editors and other programs that read lines: `path:line:column: severity: message [rule]`, never broken, and the sentence that sums up. */
export function compact(plans: readonly CheckedPlan[]): string {
  const lines = plans.flatMap(({ path, lines: places, findings }) =>
    findings.map(({ severity, message, rule, span }) => {
      const { line, column } = places.positionAt(span.start);
      return `${terminalText(path)}:${line + 1}:${column + 1}: ${severity}: ${terminalText(message)} [${rule}]`;
    }),
  );
  return `${[...lines, summaryOf(plans).sentence].join("\n")}\n`;
}
