import assert from "node:assert/strict";
import { type ExportFormat, exporters } from "../../src/export";
import { basicSettings } from "../core/rules/small-plan";
import { cellsOf, exported } from "./exported";

/** What a plan may say to get more than a text out of an export. */
const hostile = [
  "=cmd|' /C calc'!A0",
  '<script>alert(1)</script><img src=x onerror="alert(1)">"><b>',
  "</style></title><h1>",
  "| pipe | `code` **bold** _it_ ~~gone~~",
  "@all someone@example.com #123 owner/project#4 GH-5",
  "[link](javascript:alert(1)) ![image](https://evil.example/x.png) https://evil.example www.evil.example",
  "$x$ :tada: <!-- &amp; &lt;",
  "\u001B]0;evil\u0007\u001B[2J\u009B31m\u202Eevil",
  "line\n# heading\n- [x] item\n\n```\n---\n",
].join(" ");

const harmless = "plain";

describe("hostile texts of a plan", () => {
  it("add no tag and no attribute to the page", () => {
    const [calm, evil] = [exported("html", planWith(harmless), basicSettings), exported("html", planWith(hostile), basicSettings)];
    assert.deepEqual(tagsOf(evil), tagsOf(calm));
    assert.match(evil, /&lt;script>/u);
  });

  it("add no block, cell, link, mention, reference or markup to the Markdown", () => {
    const [calm, evil] = [exported("markdown", planWith(harmless), basicSettings), exported("markdown", planWith(hostile), basicSettings)];
    assert.deepEqual(evil.split("\n").map(shape), calm.split("\n").map(shape));
    const visible = evil.replaceAll(/^- \[[ x]\] /gmu, "").replaceAll("&#8203;", "\u200B").replaceAll("<span>$</span>", "");
    assert.doesNotMatch(visible, /[<$]/u);
    assert.doesNotMatch(visible, /[@#!][\w[]|GH-\d|https?:\/\/|www\.|:tada:/iu);
    assert.doesNotMatch(visible.replaceAll(/\\[\\`*_{}[\]|~#]/gu, ""), /[`~[\]]/u);
  });

  it("are formulas in no spreadsheet, and neither are they as ids", () => {
    for (const text of [hostile, "+1", "-1", "@x", "\t=1", " =1", "＝1", "\r=1"]) {
      const rows = cellsOf(exported("csv", planWith(text)));
      assert.deepEqual(rows.map(({ length }) => length), cellsOf(exported("csv", planWith(harmless))).map(({ length }) => length));
      for (const [first = ""] of rows) assert.doesNotMatch(first, /^\s*[=+\-@＝＋－＠\t\r\n]/u);
      for (const cells of rows.slice(1)) for (const cell of cells.slice(1)) assert.match(cell, /^(?:-?\d+(?:\.\d+)?)?$/u);
    }
  });

  it("are the very same texts in the JSON", () => {
    const data = JSON.parse(exported("json", planWith(hostile))) as { readonly plan: { readonly title: string }; readonly commitment: { readonly statement: string } };
    assert.deepEqual([data.plan.title, data.commitment.statement], [hostile, hostile]);
  });

  for (const format of Object.keys(exporters) as readonly ExportFormat[]) {
    it(`have nothing that a terminal obeys in ${format}`, () => {
      const text = exported(format, planWith(hostile)).replaceAll(/\r?\n/gu, "");
      assert.match(text, /evil/u);
      assert.doesNotMatch(text, /[\p{Cc}\u202E]/u);
    });
  }

  it("name people, sources and reasons in every format that has them", () => {
    for (const format of ["html", "markdown", "json"] as const) {
      assert.equal(exported(format, planWith("very particular")).match(/very particular/gu)?.length ?? 0, count(format), format);
    }
    function count(format: ExportFormat): number {
      return exported(format, planWith("another wording")).match(/another wording/gu)?.length ?? 0;
    }
  });
});

/** A plan whose every text is the given one, written as JSON, which is YAML too. */
function planWith(text: string): string {
  const person = { name: text, title: text };
  return JSON.stringify({
    pov: "1",
    id: "hostile",
    title: text,
    status: "running",
    currency: "USD",
    customer: { name: text },
    problem: { pain: text, why_now: text, status_quo: text },
    people: { sponsor: { ...person, roles: ["executive-sponsor", "economic-buyer"] }, analyst: { ...person, roles: ["champion", "metric-owner"] } },
    inputs: {
      volume: { value: "192 report/year", source: text, provided_by: "analyst", agreed: { by: "sponsor", date: "2026-02-26" } },
      rate: { value: "68 USD/h", low: "60 USD/h", high: "75 USD/h", source: text },
    },
    outcomes: {
      first: {
        statement: text,
        owner: "analyst",
        metric: { name: text, method: text },
        baseline: { value: "14 h/report", source: text },
        target: { value: "2 h/report" },
        guardrails: { quality: { name: text, operator: "<=", limit: "6 %" } },
        measurements: [{ date: "2026-03-09", value: "1 h/report", by: "analyst", evidence: text }],
        benefit: { driver: "time-saved", volume: "volume", rate: "rate", capture: "50 %" },
      },
      second: { statement: text, metric: { name: text }, baseline: "14 h/report", target: "2 h/report", benefit: { driver: "none", reason: text } },
    },
    business_case: { costs: { licence: { kind: "vendor", amount: "30000 USD/year", basis: text }, setup: { kind: "internal", amount: "500 USD", basis: text } } },
    timeline: {
      start: "2026-03-03",
      end: "2026-03-16",
      phases: [{ name: text, start: "2026-03-03", end: "2026-03-06" }],
      checkpoints: [{ name: text, date: "2026-03-05", attendees: ["analyst", "sponsor"] }],
    },
    decision: { pass_when: ["first"], stop_when: [text], decided_by: "sponsor", date: "2026-03-20" },
    commitment: { statement: text, made_by: "sponsor", date: "2026-02-20", due: "2026-04-30", steps: [{ step: text, owner: "sponsor", due: "2026-04-01" }] },
  });
}

/** The tags and their attributes' names; values are quoted, and text holds no bracket that opens. */
function tagsOf(page: string): readonly string[] {
  return [...page.matchAll(/<\/?[a-z!][^\s>]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>/giu)].map(([tag]) => tag.replaceAll(/="[^"]*"/gu, ""));
}

/** How a line begins and how many cells it has. */
function shape(line: string): string {
  const [begin = ""] = /^(?:#+ |- (?:\[.\] )?|> |\|)?/u.exec(line) ?? [];
  return `${begin}${line.match(/(?<!\\)\|/gu)?.length ?? 0}`;
}
