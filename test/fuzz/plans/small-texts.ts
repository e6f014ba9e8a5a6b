import fc from "fast-check";

/** Words that quantities are made of, joined in any way. */
export const quantityText: fc.Arbitrary<string> = joined([
  "1", "12.5", "0", "-3", "+7", "1_000", "1,000.50", "1.000,5", "1’000", "1e9", "½", "٣", "∞", "99999999999999999999", " ", "  ", "\u00A0", "\t", "%", "‰", "pp", "h", "min", "hours", "day", "year", "USD", "EUR", "$", "€", "£", "k", "M", "Mio", "bn", "mln", "/", " per ", "*", "(", ")", "^2", "-", "–", "to", "~", "<", "report", "errors", "Stück", "person", "1000 cases", "USD/h", "h/report", "/year", "p.a.", "__proto__", "a".repeat(300),
]);

/** Words that formulas are made of, joined in any way. */
export const formulaText: fc.Arbitrary<string> = joined([
  "baseline", "result", "improvement", "rate", "reports_per_year", "a-b", "a", "b", "__proto__", "1", "0.5", "50 %", "%", "1e9", ".5", "1.", "1_000", " ", "\n", "\t", "+", "-", "*", "/", "^", "**", "(", ")", "min(", "max(", ",", "min", "MAX(", "×", "÷", "−", "=", "if(", "//", "((((((((((", "))))))))))", "-".repeat(40), "1+".repeat(120), "é", "🎉", "\u0000",
]);

function joined(words: readonly string[]): fc.Arbitrary<string> {
  const word = fc.oneof({ arbitrary: fc.constantFrom(...words), weight: 20 }, { arbitrary: fc.string({ unit: "binary", maxLength: 3 }), weight: 1 });
  return fc.array(word, { maxLength: 9 }).map((parts) => parts.join(""));
}
