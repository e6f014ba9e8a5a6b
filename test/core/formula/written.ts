import type { Formula } from "../../../src/core/formula/formula";

/** A formula as text, with every parenthesis that it may have. */
export function written(formula: Formula): string {
  switch (formula.kind) {
    case "number":
      return `${formula.quantity.amount}${formula.quantity.unit.text === "" ? "" : " %"}`;
    case "name":
      return formula.name;
    case "negation":
      return `-${inParentheses(formula.operand)}`;
    case "operation":
      return `${inParentheses(formula.left)} ${formula.operator} ${inParentheses(formula.right)}`;
    case "call":
      return `${formula.function}(${formula.operands.map(written).join(", ")})`;
  }
}

function inParentheses(formula: Formula): string {
  return formula.kind === "operation" || formula.kind === "negation" ? `(${written(formula)})` : written(formula);
}
