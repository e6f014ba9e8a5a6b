import assert from "node:assert/strict";
import fc from "fast-check";
import { money, moneyOrMoneyPerTime, moneyPerTime, share } from "../../../src/core/quantity/expectation";
import { parseQuantity, type QuantityContext, type QuantityProblem } from "../../../src/core/quantity/parse-quantity";
import { baseValue } from "../../../src/core/quantity/quantity";
import { q } from "./read-quantity";

describe("a quantity is read", () => {
  const read: readonly (readonly [text: string, amount: number, unit: string, base: number])[] = [
    ["14 h", 14, "h", 14 / 8760],
    ["12 min", 12, "min", 12 / 525600],
    ["50 USD/h", 50, "USD/h", 438000],
    ["52 /year", 52, "/year", 52],
    ["192 report/year", 192, "report/year", 192],
    ["4.00 %", 4, "%", 0.04],
    ["5 pp", 5, "pp", 0.05],
    ["200000 USD/year", 200000, "USD/year", 200000],
    ["38 USD/error", 38, "USD/error", 38],
    ["22 h/week", 22, "h/week", (22 * 52) / 8760],
    ["22 h/week/person", 22, "h/week/person", (22 * 52) / 8760],
    ["600000 USD/(3 year)", 600000, "USD/(3 year)", 200000],
    ["5 USD/(person*week)", 5, "USD/(person*week)", 260],
    ["5 USD/(3*year)", 5, "USD/(3*year)", 5 / 3],
    ["9 h^2", 9, "h^2", 9 / 8760 ** 2],
    ["9 year^-1", 9, "year^-1", 9],
    ["3 (h/week)^2", 3, "(h/week)^2", 3 * (52 / 8760) ** 2],
    ["2 %/year", 2, "%/year", 0.02],
    ["-5 USD", -5, "USD", -5],
    ["+5 USD", 5, "USD", 5],
    ["1_200_000.5 USD", 1200000.5, "USD", 1200000.5],
    ["12min", 12, "min", 12 / 525600],
    ["10%", 10, "%", 0.1],
    ["  10  %  ", 10, "%", 0.1],
    ["14 hours / week / persons", 14, "hours/week/persons", (14 * 52) / 8760],
    ["25 support-tickets/day", 25, "support-tickets/day", 25 * 365],
    ["3 GB", 3, "GB", 3],
    ["3 Stück/Jahr", 3, "Stück/Jahr", 3],
    ["0 figure", 0, "figure", 0],
  ];
  for (const [text, amount, unit, base] of read) {
    it(text, () => {
      const quantity = q(text);
      assert.equal(quantity.amount, amount);
      assert.equal(quantity.unit.text, unit);
      assert.ok(Math.abs(baseValue(quantity) - base) <= 1e-12 * Math.abs(base), `${baseValue(quantity)} is not ${base}`);
    });
  }

  it("as a bare number only where the field takes one", () => {
    assert.equal(parseQuantity("0").ok, false);
    const reading = parseQuantity("0", { allowBareNumber: true });
    assert.ok(reading.ok && reading.quantity.unit.text === "");
  });
});

describe("what people write instead gets its canonical form", () => {
  const forms: readonly (readonly [written: string, canonical: string, context?: QuantityContext])[] = [
    ["$200k", "200000 USD"],
    ["$200k", "200000 CAD", { currency: "CAD" }],
    ["$200k", "200000 USD", { currency: "EUR" }],
    ["200,000 USD", "200000 USD"],
    ["200 000 USD", "200000 USD"],
    ["1'200.50 CHF", "1200.50 CHF"],
    ["2,00,000 INR", "200000 INR"],
    ["200.000,00 EUR", "200000 EUR"],
    ["1.200.000 EUR", "1200000 EUR"],
    ["1,2 Mio €", "1200000 EUR"],
    ["1,2 Mio. €", "1200000 EUR"],
    ["4,00 %", "4.00 %"],
    ["0,125 h", "0.125 h"],
    ["1.2M USD", "1200000 USD"],
    ["200K USD", "200000 USD"],
    ["USD 200k/year", "200000 USD/year"],
    ["2.5 bn EUR", "2500000000 EUR"],
    ["200 kEUR", "200000 EUR"],
    ["$5m", "5000000 USD"],
    ["50 $/h", "50 USD/h"],
    ["50 US$/h", "50 USD/h"],
    ["€ 50 per hour", "50 EUR/h"],
    ["USD 50/h", "50 USD/h"],
    ["50 usd/h", "50 USD/h"],
    ["12 dollars a day", "12 USD/day"],
    ["¥5000", "5000 CNY", { currency: "CNY" }],
    ["-$50", "-50 USD"],
    ["5 percent", "5 %"],
    ["5 per cent", "5 %"],
    ["5 percentage points", "5 pp"],
    ["−5 %", "-5 %"],
    ["1e5 USD", "100000 USD"],
    [".5 h", "0.5 h"],
    ["14 hrs per week", "14 h/week"],
    ["200000 USD p.a.", "200000 USD/year"],
    ["200000 USD yearly", "200000 USD/year"],
    ["50 USD hourly", "50 USD/h"],
    ["600000 USD/3 year", "600000 USD/(3 year)"],
    ["20 h×person", "20 h*person"],
    ["25 support tickets", "25 support-ticket"],
    ["40 person-hours", "40 h"],
    ["5 USD//h", "5 USD/h"],
    ["12 h.", "12 h"],
    ["10 pct.", "10 %"],
    ["€1.2m/yr", "1200000 EUR/year"],
    ["$38 per error", "38 USD/error"],
    ["200kUSD", "200000 USD"],
    ["25", "25 %", { expects: share }],
    ["0.25", "25 %", { expects: share }],
    ["1,5", "1.5 %", { expects: share }],
    ["25", "25 EUR", { expects: money, currency: "EUR" }],
    ["200,000", "200000 USD", { expects: moneyOrMoneyPerTime, currency: "USD" }],
    ["200k", "200000 USD", { expects: money, currency: "USD" }],
  ];
  for (const [written, canonical, context] of forms) {
    it(`${written} -> ${canonical}`, () => {
      const problem = problemOf(written, context);
      assert.equal(problem.suggestion, canonical);
      assert.match(problem.message, /^[^a-z].*\.$/u);
      assert.ok(problem.message.includes(canonical), problem.message);
    });
  }

  it("says each thing once", () => {
    assert.equal(problemOf("22 h per week per person").message, "“per” is written /: write 22 h/week/person.");
  });

  it("and the form parses", () => {
    for (const [written, canonical, context] of forms) assert.ok(parseQuantity(canonical, context).ok, `${written}: ${canonical}`);
  });
});

describe("what cannot be guessed is only explained", () => {
  const explained: readonly (readonly [text: string, message: RegExp, start: number, end: number, context?: QuantityContext])[] = [
    ["", /A quantity is missing/, 0, 0],
    ["25", /25 has no unit\. Write it with one, such as 14 h\/report\.$/, 0, 2],
    ["1.2", /1\.2 has no unit\. Write it with one, such as 14 h\/report, or as a share, 120 %\.$/, 0, 3],
    ["1.200.5 USD", /no exponent\. Write it as in 12500 USD or 0\.25 h\.$/, 0, 11],
    ["25", /such as 50 EUR\/h/, 0, 2, { expects: moneyPerTime, currency: "EUR" }],
    ["200,000", /200000 has no unit/, 0, 7],
    ["about 5 h", /starts with a number/, 0, 9],
    ["NaN", /starts with a number/, 0, 3],
    ["Infinity h", /starts with a number/, 0, 10],
    ["12 m", /minutes, months or millions/, 3, 4],
    ["100 TEUR", /followed by EUR/, 4, 8],
    ["5 h week", /“week” needs a \* or \/ before it/, 4, 8],
    ["5 USD/", /A unit is missing here/, 6, 6],
    ["5 USD/h)", /“\)” does not fit here/, 7, 8],
    ["5 ((h)", /closing parenthesis is missing/, 6, 6],
    ["2 h 30 min", /stands in parentheses/, 4, 6],
    ["5 h^0", /power is a whole number other than 0/, 4, 5],
    ["5 h^", /power is a whole number other than 0/, 4, 4],
    ["5 h^10", /no power above 9/, 4, 6],
    ["5 h*h*h*h*h*h*h*h*h*h", /no power above 9/, 21, 21],
    ["5 USD/(0 year)", /too large or too small/, 1, 14],
    [`5 ${"(".repeat(40)}h${")".repeat(40)}`, /too many parentheses/, 34, 35],
    [`5 ${"x".repeat(300)}`, /at most 200 characters/, 0, 302],
    ["1/2 h", /stands in parentheses/, 2, 3],
    ["10-15 h", /low and high/, 0, 7],
    ["5 – 10 %", /low and high/, 0, 8],
    ["5 <b>", /“<” does not fit here/, 2, 3],
  ];
  for (const [text, message, start, end, context] of explained) {
    it(text.length > 40 ? `${text.slice(0, 40)}…` : `“${text}”`, () => {
      const problem = problemOf(text, context);
      assert.match(problem.message, message);
      assert.deepEqual([problem.start, problem.end, problem.suggestion], [start, end, undefined]);
    });
  }

  it("an amount that no number holds", () => {
    assert.match(problemOf(`${"9".repeat(100)} (${"9".repeat(30)} USD)^8`).message, /too large to compute with/);
    assert.match(problemOf(`5 (${"9".repeat(40)} USD)^9`).message, /too large or too small to compute with/);
  });
});

describe("the parser", () => {
  it("answers any text with a reading or a problem inside the text", () => {
    fc.assert(fc.property(fc.oneof(anyText, likelyText), (text) => {
      const reading = parseQuantity(text, { currency: "EUR", expects: share });
      if (reading.ok) return Number.isFinite(baseValue(reading.quantity));
      const { start, end, suggestion } = reading.problem;
      assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} of ${text.length}`);
      return suggestion === undefined || parseQuantity(suggestion).ok;
    }), { numRuns: 3000 });
  });

  it("guesses no thousandfold: money with three decimals and a zero at the end may be either", () => {
    const { message, suggestion } = problemOf("30.000 USD/year");
    assert.deepEqual([message, suggestion], ["30.000 may mean 30000 or 30: a number has a decimal point and no thousands separator. Write 30000 USD/year, or 30 USD/year.", "30000 USD/year"]);
    for (const [written, meant] of [["12.500 USD/error", "12500 USD/error"], ["€30.000", "30000 EUR"], ["30.000 €", "30000 EUR"]] as const) {
      assert.deepEqual([problemOf(written).suggestion, problemOf(written).isCertain === true], [meant, false], written);
    }
    for (const clear of ["1.085 USD", "0.250 USD", "1.080 USD/EUR", "4.500 h/report", "1200.500 USD", "99.500 %"]) assert.ok(parseQuantity(clear).ok, clear);
  });

  it("refuses a long text unread", () => {
    for (const part of ["9", "(", "h*", " ", "1,", "per ", "$", "--", "/"]) {
      assert.equal(problemOf(`5 ${part.repeat(500_000)}`).suggestion, undefined);
    }
  });

  const anyText = fc.string({ unit: "binary", maxLength: 250 });
  const likelyText = fc.array(
    fc.constantFrom("5", "1,2", ".", "200k", "h", "USD", "€", "$", "/", "*", "(", ")", "^", "-", " ", "%", "pp", "per", "week", "__proto__", "constructor", "Mio", "e5", "_", "é", "²"),
    { maxLength: 12 },
  ).map((parts) => parts.join(""));
});

function problemOf(text: string, context?: QuantityContext): QuantityProblem {
  const reading = parseQuantity(text, context);
  assert.ok(!reading.ok, `${text} was read`);
  return reading.problem;
}
