import assert from "node:assert/strict";
import fc from "fast-check";
import { speak } from "../../../src/core/texts/say";
import { formatsFor } from "../../../src/view/format/formats";

const english = formatsFor("en");
const german = formatsFor("de-DE");

describe("formats", () => {
  it("write money with its currency behind", () => {
    assert.equal(english.money(68_538.49, "USD"), "68,538 USD");
    assert.equal(german.money(68_538.49, "EUR"), "68.538 EUR");
    assert.equal(english.money(1000, undefined), "1,000");
  });

  it("write all money with the decimals that were asked for", () => {
    const cents = formatsFor("en", 2);
    assert.deepEqual([cents.money(31.826, "EUR"), cents.accounting(-4), cents.compact(9)], ["31.83 EUR", "(4.00)", "9.00"]);
    assert.deepEqual([cents.accounting(0.2), cents.accounting(0.004)], ["0.20", "–"]);
    assert.equal(english.money(31.826, "EUR"), "32 EUR");
  });

  it("write a real minus sign, and never minus zero", () => {
    assert.equal(english.money(-1200, "USD"), "−1,200 USD");
    assert.equal(english.percent(-0.926), "−92.6 %");
    assert.equal(english.percent(-0.0001), "0.0 %");
    assert.equal(english.compact(-48_681), "−48.7k");
  });

  it("put negative amounts of a table in parentheses", () => {
    assert.equal(english.accounting(-60_800), "(60,800)");
    assert.equal(english.accounting(12_119.4), "12,119");
    assert.equal(english.accounting(-0.2), "–");
  });

  it("write shares with one decimal and rates as they were agreed", () => {
    assert.equal(english.percent(0.662), "66.2 %");
    assert.equal(english.percent(13.114), "1,311 %");
    assert.equal(english.rate(0.1), "10 %");
    assert.equal(english.rate(0.075), "7.5 %");
    assert.equal(german.percent(0.662), "66,2 %");
  });

  it("shorten amounts in charts without writing a thousand thousands", () => {
    assert.equal(english.compact(125_369), "125.4k");
    assert.equal(english.compact(999_960), "1.00M");
    assert.equal(english.compact(1_254_000_000), "1.25bn");
    assert.equal(english.compact(999_996_000_000), "1.00tn");
    assert.equal(english.compact(-25e12), "−25.00tn");
    assert.equal(english.compact(999.7), "1.0k");
    assert.equal(english.compact(640), "640");
  });

  it("writes the amounts of one chart in one scale", () => {
    assert.deepEqual([390_620_000, -1_060_000_000, 0].map(english.compactAmong([390_620_000, -1_060_000_000, 0])), ["0.39bn", "−1.06bn", "0"]);
    assert.deepEqual([0, 500_000, 1_000_000].map(english.tickAmong([0, 500_000, 1_000_000])), ["0", "0.5M", "1M"]);
    assert.deepEqual([0, 50_000].map(english.tickAmong([0, 50_000])), ["0", "50k"]);
  });

  it("write a measure with its decimals", () => {
    const measure = (amount: number, unit: string, decimals: number) => ({ amount, unit, decimals, base: amount });
    assert.equal(english.measure(measure(3.8, "%", 2)), "3.80 %");
    assert.equal(english.measure(measure(22, "h/week/person", 0)), "22 h/week/person");
    assert.equal(english.measure(measure(0, "", 0)), "0");
    assert.equal(german.measure(measure(3.8, "%", 2)), "3,80 %");
  });

  it("write days without moving them, the day first unless the region says otherwise", () => {
    assert.equal(english.day("2026-06-30"), "30 June");
    assert.equal(english.date("2026-06-30"), "30 June 2026");
    assert.equal(formatsFor("en-US").day("2026-06-30"), "June 30");
    assert.equal(german.date("2026-06-30"), "30 June 2026");
  });

  it("count in words", () => {
    assert.equal(english.count(1, "hint"), "1 hint");
    assert.equal(english.count(0, "finding"), "0 findings");
    assert.equal(english.month(14), "month 14");
  });

  it("name months in the language that is spoken, in the order of the reader's region", () => {
    const german = { "{0} day": "{0} Tag", "{0} days": "{0} Tage" };
    const inGerman = (locale: string): readonly string[] => {
      speak(german, locale);
      const { date, count, period } = formatsFor(locale);
      return [date("2026-03-06"), period("2026-03-03", "2026-03-16"), count(1, "day"), count(1500, "day")];
    };
    try {
      assert.deepEqual(inGerman("de"), ["6. März 2026", "3.–16. März 2026", "1 Tag", "1.500 Tage"]);
      assert.match(inGerman("de-CH").at(-1) ?? "", /^1[’']500 Tage$/u);
      speak(german, "de");
      assert.equal(formatsFor("en-US").date("2026-03-06"), "6. März 2026");
    } finally {
      speak();
    }
  });

  it("count nothing as one thing where the language does", () => {
    try {
      speak({ "{0} day": "{0} jour", "{0} days": "{0} jours" }, "fr");
      assert.deepEqual([0, 1, 1.5, 2].map((count) => formatsFor("fr").count(count, "day")), ["0 jour", "1 jour", "1,5 jour", "2 jours"]);
    } finally {
      speak();
    }
  });

  it("fall back to English for what is not a locale", () => {
    for (const locale of ["C", "", "en_US.UTF-8", "not a locale", "x"]) assert.equal(formatsFor(locale).money(1234, "USD"), "1,234 USD");
  });

  it("write any finite amount, in any sign, without an exponent", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (amount) => {
        for (const text of [english.money(amount, "USD"), english.accounting(amount), english.compact(amount), english.percent(amount)]) {
          assert.doesNotMatch(text, /e[+-]?\d|NaN|-/);
        }
      }),
    );
  });
});
