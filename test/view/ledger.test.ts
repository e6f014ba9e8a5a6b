import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { renderToString } from "preact-render-to-string";
import { h } from "preact";
import { InputLedger } from "../../src/view/ledger/InputLedger";
import { example, htmlOf, reportOf, wordsIn, wordsOf } from "./rendered";

const northwind = example("01-pipeline-risk-report");
const contoso = example("02-thirty-day-pilot");

/** The ledger's rows below its headings, each as its cells. */
function rows(text: string): readonly (readonly string[])[] {
  const html = htmlOf(reportOf(text));
  const [, body = ""] = /<table class="ledger"[^]*?<tbody[^>]*>([^]*?)<\/tbody>/.exec(html) ?? [];
  return body.split("</tr>").slice(0, -1).map((row) => row.split(/<\/t[hd]>/).slice(0, -1).map(wordsOf));
}

function summary(text: string): string {
  return wordsIn(htmlOf(reportOf(text)), '<p class="ledger-summary');
}

const unagreed = northwind.replace("source: HR fully loaded cost, band 6\n    provided_by: novak\n    agreed: {by: novak, date: 2026-02-26}", "source: HR fully loaded cost, band 6");

describe("the ledger of inputs", () => {
  it("says of each input what it is, how far it may be off, where it comes from and who agreed", () => {
    assert.deepEqual(rows(northwind)[1], ["analyst rate", "68 USD/h", "60 to 75", "HR fully loaded cost, band 6D. Novak, FP&A Partner", "D. Novak26 February 2026"]);
  });

  it("begins with what nobody has agreed to, and says so in words", () => {
    assert.equal(summary(unagreed), "2 of 3 inputs agreed");
    const [first] = rows(unagreed);
    assert.deepEqual([first?.[0], first?.at(-1)], ["analyst rate", "not agreed"]);
    assert.match(summary(northwind), /✓ All 3 are agreed/);
  });

  it("has a column for ranges only where there are some", () => {
    assert.match(htmlOf(reportOf(northwind)), /<th[^>]*>Range<\/th>/);
    assert.doesNotMatch(htmlOf(reportOf(contoso)), /<th[^>]*>Range<\/th>/);
  });

  it("names the outcome that uses an input where there are several, and an input that none uses", () => {
    assert.match(rows(contoso)[0]?.[0] ?? "", /^usersfor manual drafting and rework time per handler$/);
    assert.match(rows(contoso.replace("  weeks: ", "  spare: 3 person\n  weeks: "))[0]?.[0] ?? "", /^spareused by no benefit$/);
  });

  it("has room for a control below each value", () => {
    const html = renderToString(h(InputLedger, { report: reportOf(northwind), control: ({ id }) => `[${id}]` }));
    assert.match(wordsIn(html, '<td role="cell" class="input-value amount"'), /^192 report\/year\[reports_per_year\]/);
  });

  it("invites where there are no inputs", () => {
    assert.match(htmlOf(reportOf(contoso.replace(/^inputs:\n( .*\n)*/m, ""))), /None yet\. Numbers that stand under “inputs”/);
  });
});
