import type { PlacedReason } from "../../core/economics/valuation";
import { type Markup, joined, markup } from "./markup";

/** Why something cannot be computed, with the line of the plan. */
export function reasonList(reasons: readonly PlacedReason[]): Markup {
  return joined(reasons.map(({ message, line }) => markup`- ${message} (line ${String(line)})`), "\n");
}
