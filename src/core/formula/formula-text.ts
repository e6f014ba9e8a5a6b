import { formatAmount } from "../quantity/format-quantity";
import type { Formula } from "./formula";

/** So many digits tell any two numbers apart. */
const everyDigit = 17;

/** A formula in words, with the parentheses that it needs and no others. */
export function formulaText(formula: Formula): string {
  switch (formula.kind) {
    case "number":
      return `${formatAmount(formula.quantity.amount, everyDigit)}${formula.quantity.unit.notation === "percent" ? " %" : ""}`;
    case "name":
      return formula.name;
    case "negation":
      return `-${within(3, formula.operand)}`;
    case "operation": {
      const rank = rankOf(formula);
      return `${within(rank, formula.left)} ${formula.operator} ${within(rank + 1, formula.right)}`;
    }
    case "call":
      return `${formula.function}(${formula.operands.map(formulaText).join(", ")})`;
  }
}

function within(rank: number, formula: Formula): string {
  const text = formulaText(formula);
  return rankOf(formula) < rank ? `(${text})` : text;
}

/** What binds more tightly ranks higher. */
function rankOf(formula: Formula): number {
  if (formula.kind !== "operation") return formula.kind === "negation" ? 3 : 4;
  return formula.operator === "+" || formula.operator === "-" ? 1 : 2;
}
