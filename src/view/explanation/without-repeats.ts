import type { Explanation } from "../../core/economics/calculation/explanation";

/**
 * Explanations that are read one after the other: a step that was explained before keeps its operation and has no operands,
 * which its row says as "as above".
 */
export function withoutRepeats(explanations: readonly Explanation[]): readonly Explanation[] {
  const explained = new Set<string>();
  const shorten = (explanation: Explanation): Explanation => {
    const { label, amount, unit, operands } = explanation;
    if (operands.length === 0) return explanation;
    const key = JSON.stringify([label, amount, unit]);
    if (explained.has(key)) return { ...explanation, operands: [] };
    explained.add(key);
    return { ...explanation, operands: operands.map(shorten) };
  };
  return explanations.map(shorten);
}
