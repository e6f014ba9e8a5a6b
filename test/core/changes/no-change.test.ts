import { deepEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import { isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import { formatPlan } from "../../../src/core/format/format-plan";
import { type PlanReading, readPlan } from "../../../src/core/plan/read-plan";
import { differencesBetween } from "../../../src/core/changes/differences";
import { changes, compared, corpus, edited, examples, report, told } from "./versions";

const readings = new Map<string, PlanReading>();

/** What differs, without any money. */
function differences(before: string, after: string): readonly string[] {
  const earlier = readings.get(before) ?? readPlan(before);
  readings.set(before, earlier);
  return differencesBetween(earlier, before === after ? earlier : readPlan(after)).map(({ kind, path }) => `${path} ${kind}`);
}

/** The text with the keys of all maps, and the items of lists that have no order, shuffled. */
function shuffled(text: string, random: () => number): string {
  const document = parseDocument(text);
  const shuffle = (items: unknown[]): void => {
    for (const [index, item] of items.entries()) {
      const other = Math.floor(random() * (index + 1));
      items[index] = items[other];
      items[other] = item;
    }
  };
  visit(document, {
    Map: (_, { items }) => shuffle(items),
    Seq: (_, { items }) => {
      const isOrdered = items.some((item) => isScalar(item) && /^-?\d/u.test(String(item.value)));
      if (!isOrdered) shuffle(items);
    },
  });
  return document.toString();
}

describe("what is no change", () => {
  it("is a plan that is the same", () => {
    for (const { text } of [...examples, ...corpus]) deepEqual(differences(text, text), []);
  });

  it("is layout", () => {
    for (const { text } of [...examples, ...corpus]) {
      const formatting = formatPlan(text);
      if (formatting.ok) deepEqual(differences(text, formatting.text), []);
    }
  });

  it("is the order of keys, of phases, of readings, of factors and of texts", () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), ({ text }, stream) => {
        deepEqual(differences(text, shuffled(text, () => Number(stream.next().value))), []);
      }),
      { numRuns: 12 },
    );
  });

  it("is flow style for block style, and the other way round", () => {
    for (const { text } of examples) {
      for (const flow of [true, false]) {
        const document = parseDocument(text);
        visit(document, { Collection: (_, node) => { node.flow = flow; } });
        deepEqual(differences(text, document.toString({ lineWidth: 0 })), []);
      }
    }
  });

  it("is quoting, a comment, an alias, the ends of lines", () => {
    for (const { text } of examples) {
      const document = parseDocument(text);
      visit(document, { Scalar: (_, node) => { if (typeof node.value === "string") node.type = "QUOTE_DOUBLE"; } });
      deepEqual(differences(text, document.toString({ lineWidth: 0 })), []);
      deepEqual(differences(text, `# for the review\n${text.replaceAll("\n", "\r\n")}# end`), []);
    }
    const aliased = edited(report, ["agreed: {by: novak, date: 2026-02-26}", "agreed: &novak {by: novak, date: 2026-02-26}"], ["provided_by: novak\n    agreed: {by: novak, date: 2026-02-26}", "provided_by: novak\n    agreed: *novak"]);
    deepEqual(differences(report, aliased), []);
  });

  for (const [words, other] of [
    ["14 h/report", "14.0 h/report"],
    ["14 h/report", "840 min/report"],
    ["68 USD/h", "68.00 USD/h"],
    ["30000 USD/year", "2500 USD/month"],
    ["horizon: 3 year", "horizon: 36 month"],
    ["customer: {name: Northwind Example Ltd, opportunity: OPP-10423}", "customer:\n  opportunity: OPP-10423\n  name: Northwind Example Ltd"],
    ['limit: 0}', 'limit: 0.0}'],
    ["attendees: [lindt, abe, kim]", "attendees: [kim, lindt, abe]"],
    ["roles: [executive-sponsor, economic-buyer]", "roles: [economic-buyer, executive-sponsor]"],
    ["dark mode, CSV export", "CSV export, dark mode"],
    ["result: {rule: latest, reason:", "result:\n      rule: latest\n      reason:"],
    ["  pain: Analysts spend most", "  pain: >-\n    Analysts\n    spend most"],
  ] as const) {
    it(`is ${JSON.stringify(other)} for ${JSON.stringify(words)}`, () => {
      const after = words === "result: {rule: latest, reason:" ? edited(report, [words, other], ["that day\"}", "that day\""]) : edited(report, [words, other]);
      deepEqual(compared(report, after).changes.map(told), []);
    });
  }

  it("is a record for its shorthand", () => {
    const short = edited(report, ['target: {operator: "<", value: 12 min/report}', "target: 12 min/report"]);
    deepEqual(differences(short, edited(short, ["target: 12 min/report", "target: {value: 12 min/report}"])), []);
  });
});

describe("a change", function () {
  this.timeout(60_000);

  for (const { name, text } of examples.filter((example) => !example.name.startsWith("02"))) {
    it(`is found in every value of ${name} that says something else`, () => {
      for (const [start, end] of scalarsIn(text)) {
        const words = text.slice(start, end);
        const after = text.slice(0, start) + another(words) + text.slice(end);
        ok(differences(text, after).length > 0, `${words} → ${another(words)}`);
      }
    });
  }

  it("is found in every key that is not there any more", () => {
    for (const path of keysIn(report)) {
      const document = parseDocument(report);
      document.deleteIn(path);
      ok(differences(report, document.toString()).length > 0, path.join("."));
    }
  });

  for (const [what, before, after, line] of [
    ["a value under a key", "horizon: 3 year", "horizon: 4 year", "  horizon: 4 year"],
    ["a value that its thing is known by", "value: 68 USD/h", "value: 70 USD/h", "    value: 70 USD/h"],
    ["a value in one line with others", "{kind: vendor, amount: 30000 USD/year}", "{kind: vendor, amount: 31000 USD/year}", "    subscription: {kind: vendor, amount: 31000 USD/year}"],
    ["an item of a list", "date: 2026-03-09, attendees", "date: 2026-03-10, attendees", "    - {name: mid-point review, date: 2026-03-10, attendees: [lindt, abe, kim]}"],
  ] as const) {
    it(`knows the line of ${what}`, () => {
      const [change, ...others] = changes([before, after]);
      deepEqual([lineOf(edited(report, [before, after]), change?.line), others], [line, []]);
    });
  }

  it("knows the line on which something stood that is gone, also when ids are others", () => {
    const gone = compared(report, edited(report, ["  why_now: The board review on 2026-05-14 is the first to require weekly risk figures.\n", ""], ["  analyst_rate:", "  rate:"], ["rate: analyst_rate", "rate: rate"])).changes;
    deepEqual(gone.map(({ kind, path, line }) => [kind, path, line]), [
      ["renamed", "inputs.rate", 25],
      ["removed", "problem.why_now", 10],
    ]);
  });
});

/** Other words of the same kind. */
function another(words: string): string {
  const other = words.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 1) % 10));
  if (other !== words) return other;
  return /^["']/u.test(words) ? `${words.charAt(0)}x${words.slice(1)}` : `x${words}`;
}

function lineOf(text: string, line: number | undefined): string | undefined {
  return text.split("\n")[(line ?? 0) - 1];
}

function scalarsIn(text: string): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  visit(parseDocument(text), { Scalar: (_, { range }) => { if (range) spans.push([range[0], range[1]]); } });
  return spans;
}

/** The path of every value in a map. */
function keysIn(text: string): readonly (readonly (string | number)[])[] {
  const below = (node: unknown, path: readonly (string | number)[]): readonly (readonly (string | number)[])[] => {
    if (isMap(node)) return node.items.flatMap(({ key, value }) => [[...path, String(key)], ...below(value, [...path, String(key)])]);
    return isSeq(node) ? node.items.flatMap((item, index) => below(item, [...path, index])) : [];
  };
  return below(parseDocument(text).contents, []);
}
