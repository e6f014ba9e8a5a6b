import type { Comparison } from "../../core/changes/plan-comparison";
import { planSection } from "./plan-section";
import type { Setting } from "./setting";
import { totalLines } from "./total-lines";

/** What became of plans, for a terminal: each with its figures and changes, and what all that comes to last. Ends with a line break. */
export function diffText(comparison: Comparison, setting: Setting): string {
  const sections = [...comparison.plans.map((plan) => planSection(plan, setting)), totalLines(comparison, setting)];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
