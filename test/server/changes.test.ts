import assert from "node:assert/strict";
import { type PlanComparison, type PlanToCompare, comparePlan } from "../../src/protocol/change";
import { example } from "../export/exported";
import { Editor } from "./editor";

const uri = "file:///deals/a.pov.yaml";
const text = example("01-pipeline-risk-report");
const softened = text.replace("value: 12 min/report", "value: 45 min/report");

describe("the server, asked what became of a plan", () => {
  let editor: Editor;

  beforeEach(async () => {
    editor = new Editor(() => "2026-03-16");
    await editor.start();
  });

  afterEach(() => editor.stop());

  it("tells what changed, and what that does to the money", async () => {
    await editor.open(uri, softened);
    const comparison = await ask({ readable: true, text });
    assert.equal(comparison?.kind, "changed");
    const { changes, before, after } = comparison.change;
    assert.deepEqual(changes.map(({ path, class: of }) => [path, of]), [["outcomes.report-time.target", "goalpost"]]);
    assert.equal(Math.round(before?.npv ?? 0), 68_538);
    assert.ok((after?.npv ?? 0) < (before?.npv ?? 0));
  });

  it("follows what is typed, saved or not", async () => {
    await editor.open(uri, text);
    assert.equal(countOf(await ask({ readable: true, text })), 0);
    await editor.type(uri, softened);
    assert.equal(countOf(await ask({ readable: true, text })), 1);
  });

  it("takes layout, comments and order for no change", async () => {
    await editor.open(uri, text.replace("status: running\ncurrency: USD", "# Their own money\ncurrency: 'USD'\nstatus:   running"));
    assert.equal(countOf(await ask({ readable: true, text })), 0);
  });

  it("judges both versions by the settings that the plan has now", async () => {
    await editor.stop();
    editor = new Editor(() => "2026-03-16");
    editor.files = { "file:///deals/.git": "", "file:///deals/pov.config.yaml": "defaults: {discount_rate: 20 %}\n" };
    await editor.start(undefined, { answersFiles: true });
    await editor.open(uri, text.replace("  discount_rate: 10 %\n", ""));
    const comparison = await ask({ readable: true, text: text.replace("  discount_rate: 10 %\n", "").replace("value: 50 %", "value: 50.0 %") });
    assert.equal(comparison?.kind, "changed");
    assert.deepEqual(comparison.change.before, comparison.change.after);
    assert.ok((comparison.change.before?.npv ?? 0) < 60_000, "The organisation's own rate is the higher one");
  });

  it("says that a plan is new where the earlier version has none", async () => {
    await editor.open(uri, text);
    const comparison = await ask(null);
    assert.deepEqual([comparison?.kind, comparison?.file], ["added", "deals/a.pov.yaml"]);
  });

  it("says which of the two cannot be read, and where", async () => {
    await editor.open(uri, text);
    assert.deepEqual(unreadable(await ask({ readable: true, text: "a: [" })), ["before", 1]);
    assert.deepEqual(unreadable(await ask({ readable: false, message: "It is a picture." })), ["before", undefined]);
    await editor.type(uri, "- a list");
    assert.deepEqual(unreadable(await ask({ readable: true, text })), ["after", 1]);
    assert.deepEqual(unreadable(await ask({ readable: true, text: "" })), ["both", 1]);
  });

  it("names the file that the plan was renamed from", async () => {
    await editor.open(uri, text);
    const comparison = await editor.ask<PlanComparison>(comparePlan, { uri, file: "deals/a.pov.yaml", earlierFile: "old.pov.yaml", earlier: { readable: true, text } });
    assert.equal(comparison.earlierFile, "old.pov.yaml");
  });

  it("has nothing to say of a plan that is not open", async () => {
    assert.equal(await ask({ readable: true, text }), null);
  });

  function ask(earlier: PlanToCompare["earlier"]): Promise<PlanComparison | null> {
    return editor.ask(comparePlan, { uri, file: "deals/a.pov.yaml", earlierFile: null, earlier });
  }
});

function countOf(comparison: PlanComparison | null): number | undefined {
  return comparison?.kind === "changed" ? comparison.change.changes.length : undefined;
}

function unreadable(comparison: PlanComparison | null): unknown {
  return comparison?.kind === "unreadable" ? [comparison.side, comparison.line] : comparison;
}
