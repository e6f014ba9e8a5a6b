import type { Node } from "yaml";
import { isCurrency } from "../../quantity/currencies";
import { exchangeRate } from "../../quantity/expectation";
import { date } from "../../shape/date";
import { quantityValue } from "../../shape/quantity-value";
import { record } from "../../shape/record";
import { type Reading, spanOfValue } from "../../shape/reading";
import { readText } from "../../shape/scalar";
import { type Shape, optional, required } from "../../shape/shape";
import { text } from "../../shape/text";
import type { PlanPath } from "../../source/plan-path";
import { say } from "../../texts/say";

const expected = "a currency code of ISO 4217, such as USD";

/** The code of a currency. */
export const currencyShape: Shape<string> = {
  structure: { kind: "scalar", holds: "currency" },
  expected,
  jsonSchema: { type: "string", pattern: "^[A-Z]{3}$" },
  read: (node, path, reading) => {
    const code = readText(node, path, reading, expected);
    if (code === undefined || isCurrency(code)) return code;
    return reportUnknown(code, node, path, reading);
  },
};

/** A code in small letters is most likely meant. */
function reportUnknown(code: string, node: Node, path: PlanPath, reading: Reading): undefined {
  const span = spanOfValue(node, reading.text);
  const meant = code.toUpperCase();
  reading.problems.push({
    kind: "currency",
    path,
    span,
    message: isCurrency(meant)
      ? say`“${code}” is not a currency code of ISO 4217. Write ${meant}.`
      : say`“${code}” is not a currency code of ISO 4217. Write USD, EUR, GBP or another one in capitals.`,
    ...(isCurrency(meant) && { correction: { title: say`Write ${meant}`, edits: [{ span, text: meant }], safe: true } }),
  });
}

/** What another currency is worth in the plan's own. */
export const exchangeRateShape = record(
  {
    rate: required(quantityValue(exchangeRate), "The plan's currency per unit of the other.", "1.08 USD/EUR"),
    date: optional(date(), "The day of the rate.", "2026-02-26"),
    source: optional(text(), "Where the rate comes from.", "ECB reference rate"),
  },
  { expected: "an exchange rate, such as {rate: 1.08 USD/EUR, date: 2026-02-26}" },
);
