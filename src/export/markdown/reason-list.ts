import type { PlacedReason } from "../../core/economics/valuation";
import { say } from "../../core/texts/say";
import { type Markup, joined, markup } from "./markup";

/** Why something cannot be computed, with the line of the plan. */
export function reasonList(reasons: readonly PlacedReason[]): Markup {
  return joined(reasons.map(({ message, line }) => markup`- ${say`${message} (line ${line})`}`), "\n");
}
