import { type Node, isScalar } from "yaml";
import type { PlanPath } from "../source/plan-path";
import { type Reading, reportUnexpected } from "./reading";

/** The text of a scalar written as text; anything else is reported as not being what is expected. */
export function readText(node: Node, path: PlanPath, reading: Reading, expected: string): string | undefined {
  if (isScalar(node) && typeof node.value === "string") return node.value;
  return reportUnexpected(reading, node, path, expected);
}

/** A scalar's words as they stand in the text, also when YAML reads them as a number; `undefined` for the rest. */
export function writtenWords(node: Node): string | undefined {
  if (!isScalar(node)) return undefined;
  if (typeof node.value === "string") return node.value;
  return typeof node.value === "number" ? node.source : undefined;
}

/** Whether there are no words: nothing, or spaces between quotes. */
export function isBlank(node: Node): boolean {
  return isScalar(node) && (node.value === null || (typeof node.value === "string" && node.value.trim() === ""));
}
