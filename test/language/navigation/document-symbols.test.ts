import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { analyse } from "../../../src/core/analyse";
import { documentSymbols, flatSymbols } from "../../../src/language/navigation/document-symbols";
import { holds, plansOfAllKinds } from "./plans";

const example = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");

/** The outline as people see it: names with what stands beside them, further in below what they belong to. */
function lines(symbols: readonly DocumentSymbol[], indent = ""): readonly string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [`${indent}${name}${detail === undefined ? "" : ` (${detail})`}`, ...lines(children, `${indent}  `)]);
}

function outline(plan: string): readonly string[] {
  return lines(documentSymbols(analyse(plan, undefined)));
}

function all(symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...all(symbol.children ?? [])]);
}

describe("the outline", () => {
  it("shows people by name, and what else there is with its number, words or dates", () => {
    const shown = outline(example);
    for (const line of [
      "title (Weekly pipeline risk report in under 12 minutes)",
      "people",
      "  R. Osei (VP Revenue Operations)",
      "  analyst_rate (68 USD/h)",
      "  report-time (analyst effort per pipeline risk report)",
      "    baseline (14 h/report)",
      "    target (< 12 min/report)",
      "      differing-figures (= 0)",
      "      2026-03-13 (11 min/report)",
      "    benefit (time-saved)",
      "    subscription (30000 USD/year)",
      "timeline (2026-03-03 – 2026-03-16)",
      "    readout and business case (2026-03-14 – 2026-03-16)",
      "    executive readout (2026-03-16)",
      "  pass_when (all)",
      "    legal review of order form (2026-03-20)",
      "  sample-representative (Sample omits multi-currency deals)",
    ]) {
      assert.ok(shown.includes(line), line);
    }
  });

  it("shows what is written short, in blocks and in parts", () => {
    assert.deepEqual(outline("customer: Northwind\ninputs: {users: 20 person}\noutcomes:\n  time:\n    statement: |-\n      We save\n      time\n    target: {reduction: 5 %}\n    baseline:\nscope:\n  in:\n    - one\n    - two\ntimeline: {start: 2026-03-03}\n"), [
      "customer (Northwind)",
      "inputs",
      "  users (20 person)",
      "outcomes",
      "  time (We save time)",
      "    statement (We save time)",
      "    target (−5 %)",
      "    baseline",
      "scope",
      "  in (one, two)",
      "timeline (2026-03-03 –)",
      "  start (2026-03-03)",
    ]);
  });

  it("names what has no name by its key", () => {
    assert.deepEqual(outline("people: {osei: {title: VP}, kim: }\ntimeline:\n  phases:\n    - {start: 2026-03-03, end: 2026-03-04}\n    - name: ''\n"), [
      "people",
      "  osei (VP)",
      "  kim",
      "timeline",
      "  phases",
      "    phases[0] (2026-03-03 – 2026-03-04)",
      "    phases[1]",
    ]);
  });

  it("gives each kind of thing a sign of its own", () => {
    const kinds = new Map(all(documentSymbols(analyse(example, undefined))).map(({ name, kind }) => [name, kind]));
    assert.equal(kinds.get("people"), SymbolKind.Module);
    assert.equal(kinds.get("R. Osei"), SymbolKind.Object);
    assert.equal(kinds.get("analyst_rate"), SymbolKind.Number);
    assert.equal(kinds.get("report-time"), SymbolKind.Class);
    assert.equal(kinds.get("executive readout"), SymbolKind.Event);
    assert.equal(kinds.get("title"), SymbolKind.Property);
  });

  it("shortens long texts", () => {
    const [line] = outline(`title: ${"a long title ".repeat(20)}\n`);
    assert.equal(line, `title (${"a long title ".repeat(20).slice(0, 100)}…)`);
  });

  it("holds in each part its name and what is below, in every plan", () => {
    for (const plan of plansOfAllKinds) {
      const symbols = documentSymbols(analyse(plan, undefined));
      for (const { name, range, selectionRange, children = [] } of all(symbols)) {
        assert.notEqual(name, "");
        assert.ok(holds(range, selectionRange), name);
        for (const child of children) assert.ok(holds(range, child.range), `${name} › ${child.name}`);
      }
    }
  });

  it("can be had one after the other, each with what it stands in", () => {
    const uri = "file:///plans/a.pov.yaml";
    const flat = flatSymbols(documentSymbols(analyse("people: {osei: {name: R. Osei}}\n", undefined)), uri);
    assert.deepEqual(flat.map(({ name, containerName }) => [name, containerName]), [["people", undefined], ["R. Osei", "people"]]);
    assert.deepEqual(flat[1]?.location, { uri, range: { start: { line: 0, character: 9 }, end: { line: 0, character: 30 } } });
  });

  it("is empty for an empty plan", () => {
    assert.deepEqual(outline(""), []);
    assert.deepEqual(outline("just words"), []);
  });
});
