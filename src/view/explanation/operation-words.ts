import type { Explanation } from "../../core/economics/calculation/explanation";
import type { Operation } from "../../core/economics/calculation/operations";
import { say, text, translated } from "../../core/texts/say";
import type { Formats } from "../format/formats";
import { conversionWords } from "./conversion-words";

/** A sign before an operand, and the word for it. */
export interface Sign {
  readonly sign: string;
  readonly word: string;
}

const signs: Readonly<Partial<Record<Operation, Sign>>> = {
  sum: { sign: "+", word: text`plus` },
  difference: { sign: "−", word: text`minus` },
  product: { sign: "×", word: text`times` },
  quotient: { sign: "÷", word: text`divided by` },
  ratio: { sign: "÷", word: text`divided by` },
  power: { sign: "^", word: text`to the power of` },
};

/** What stands before an operand; the first has nothing to be added to or taken from. */
export function signBefore(operation: Operation | undefined, index: number): Sign | undefined {
  const sign = operation === undefined || index === 0 ? undefined : signs[operation];
  return sign && { sign: sign.sign, word: translated(sign.word) };
}

/** What a step does, where the signs between its operands do not say it, and what it converts on the way. */
export function operationWords(explanation: Explanation, formats: Formats): string | undefined {
  const { operation, operands } = explanation;
  if (operation !== undefined && operands.length === 0) return say`as above`;
  const words = [doingWords(explanation, formats), conversionWords(explanation, formats)].filter((part) => part !== undefined);
  return words.length === 0 ? undefined : words.join(", ");
}

function doingWords({ operation, operands }: Explanation, formats: Formats): string | undefined {
  switch (operation) {
    case "sum":
      return operands.length > 2 ? say`Σ of ${operands.length}` : undefined;
    case "discount":
      return discountWords(operands, formats);
    case "minimum":
      return say`the smallest of these`;
    case "maximum":
      return say`the largest of these`;
    case "payback":
      return say`the first month in which these, spread over their months, add up to 0`;
    case "internal-rate":
      return say`the discount rate at which the present value of these is 0`;
    case "modified-internal-rate":
      return say`the yearly rate that turns what is paid into what is earned, both at the discount rate`;
    default:
      return undefined;
  }
}

/** "discounted 2 years at 10 %" */
function discountWords([rate, years]: readonly Explanation[], formats: Formats): string | undefined {
  if (typeof rate?.amount !== "number" || typeof years?.amount !== "number") return undefined;
  return say`discounted ${formats.count(years.amount, "year")} at ${formats.quantity(rate.amount, rate.unit)}`;
}
