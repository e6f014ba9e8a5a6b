import type { CheckedPlan } from "../check-plan";
import { terminalText } from "../terminal-text";
import { placeOf } from "./place-of";
import { summaryOf } from "./summary";

/** For editors and other programs that read lines: `path:line:column: severity: message [rule]`, never broken, and the sentence that sums up. */
export function compact(plans: readonly CheckedPlan[]): string {
  const lines = plans.flatMap((plan) => plan.findings.map(({ severity, message, rule, range }) => `${placeOf(plan, range)}: ${severity}: ${terminalText(message)} [${terminalText(rule)}]`));
  return `${[...lines, summaryOf(plans).sentence].join("\n")}\n`;
}
