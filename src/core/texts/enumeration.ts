import { say } from "./say";

/** Parts that hold together: “a”, “a and b”, “a and b and c”. */
export function withAnd(parts: readonly string[]): string {
  return parts.length === 0 ? "" : parts.reduce((before, last) => say`${before} and ${last}`);
}

/** Parts of which one is enough: “a”, “a or b”, “a or b or c”. */
export function withOr(parts: readonly string[]): string {
  return parts.length === 0 ? "" : parts.reduce((before, last) => say`${before} or ${last}`);
}

/** Parts of which none is: “a”, “a nor b”. */
export function withNor(parts: readonly string[]): string {
  return parts.length === 0 ? "" : parts.reduce((before, last) => say`${before} nor ${last}`);
}

/** Clauses with commas between them: “a”, “a and b”, “a, b, and c”. */
export function withCommas(parts: readonly string[]): string {
  const before = parts.slice(0, -1);
  const last = parts.at(-1) ?? "";
  if (before.length === 0) return last;
  return before.length === 1 ? withAnd(parts) : say`${before.join(", ")}, and ${last}`;
}
