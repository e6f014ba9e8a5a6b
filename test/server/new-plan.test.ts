import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import type { CodeLens } from "vscode-languageserver";
import type { NewPlanAnswer, NewPlanForm } from "../../src/protocol/new-plan";
import { Editor } from "./editor";

const draft = { customer: "Northwind", sponsor: "R. Osei", driver: "time-saved", start: "2026-03-02" };

describe("a new plan", () => {
  let editor: Editor;

  beforeEach(() => {
    // A Friday.
    editor = new Editor(() => "2026-02-27");
  });

  afterEach(() => editor.stop());

  it("is asked about in the language of the editor, with the next working day as its likely start", async () => {
    await editor.start({}, { texts: { "A cost that is no longer paid.": "Kosten, die wegfallen." } });
    const { drivers, start } = await editor.ask<NewPlanForm>("pov/newPlanForm", {});
    assert.equal(start, "2026-03-02");
    assert.deepEqual(drivers[0], { id: "time-saved", summary: "Time that people get back, valued at what an hour of theirs costs.", formula: "improvement × volume × rate × capture" });
    assert.equal(drivers.find(({ id }) => id === "cost-avoided")?.summary, "Kosten, die wegfallen.");
  });

  it("comes as a snippet with blanks", async () => {
    await editor.start();
    const answer = await editor.ask<NewPlanAnswer>("pov/newPlan", draft);
    assert.ok(answer.ok);
    assert.equal(answer.id, "northwind-report-time");
    assert.match(answer.snippet, /^title: \$\{1:Proof of value at Northwind\}$/mu);
    assert.match(answer.snippet, /^ {2}sponsor: \{name: R\. Osei, /mu);
  });

  it("says of each answer what is wrong with it", async () => {
    await editor.start();
    const answer = await editor.ask<NewPlanAnswer>("pov/newPlan", { customer: " ", driver: "time-safed", start: "2026-02-30", currency: "EURO" });
    assert.ok(!answer.ok);
    assert.deepEqual(answer.problems.map(({ field }) => field), ["customer", "driver", "start", "currency"]);
    assert.match(answer.problems[1]?.message ?? "", /Did you mean “time-saved”\?$/u);
  });

  it("does not start on a day that is over", async () => {
    await editor.start();
    const answer = await editor.ask<NewPlanAnswer>("pov/newPlan", { ...draft, start: "2026-02-26" });
    assert.deepEqual(answer, { ok: false, problems: [{ field: "start", message: "A new plan starts today or later, and 2026-02-26 is over." }] });
  });

  it("gets an id that no plan of the workspace has", async () => {
    editor.files = { "file:///deals/a.pov.yaml": "id: northwind-report-time\n" };
    await editor.start({}, { answersFiles: true });
    const answer = await editor.ask<NewPlanAnswer>("pov/newPlan", draft);
    assert.equal(answer.ok && answer.id, "northwind-report-time-2");
  });

  it("is offered in an empty file: by a command where the editor has it, and everywhere as an edit", async () => {
    const uri = "file:///plans/empty.pov.yaml";
    const start = { line: 0, character: 0 };
    for (const asksForPlans of [true, false]) {
      await editor.stop();
      editor = new Editor(() => "2026-02-27");
      await editor.start({}, { asksForPlans });
      await editor.open(uri, "");
      const lenses = await editor.ask<readonly CodeLens[]>("textDocument/codeLens", { textDocument: { uri } });
      assert.deepEqual(lenses.map(({ command }) => command?.command), asksForPlans ? ["pov.newPlan"] : []);
      const actions = await editor.codeActions(uri, { start, end: start }, []);
      assert.ok(actions.some(({ title, isPreferred }) => title === "Write a first draft" && isPreferred === true));
    }
  });
});
