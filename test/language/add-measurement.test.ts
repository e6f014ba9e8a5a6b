import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { type CodeAction, CodeActionKind } from "vscode-languageserver-types";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyse } from "../../src/core/analyse";
import { addMeasurementActions, measurementEdits } from "../../src/language";
import { draft, people } from "./draft";
import { marked } from "./marked";

const uri = "file:///plans/a-draft.pov.yaml";
const measured = "outcomes:\n  time:\n    baseline: 14 h/report\n    measurements:\n      - {date: 2026-03-09, value: 11 min/report}\n";

function actionsAt(plan: string, only?: readonly string[]): readonly CodeAction[] {
  const { text, ranges } = marked(plan);
  assert.ok(ranges[0], "The plan marks a place.");
  return addMeasurementActions(analyse(text, "2026-03-20"), uri, ranges[0], { command: "ask", only });
}

describe("the code action “Add measurement…”", () => {
  it("runs the editor's command for the outcome at the cursor, and writes no number of its own", () => {
    const [action, ...others] = actionsAt(`${draft}${people}${measured.replace("14 h", "14«» h")}`);
    assert.deepEqual(others, []);
    assert.deepEqual(action?.command, { title: "Add measurement…", command: "ask", arguments: [{ uri, outcome: "time" }] });
    assert.equal(action.edit, undefined);
  });

  it("is a quick fix while nothing was measured, and a refactoring from then on", () => {
    assert.equal(actionsAt(`${draft}outcomes:\n  time:\n    base«»line: 14 h/report\n`)[0]?.kind, CodeActionKind.QuickFix);
    assert.equal(actionsAt(`${draft}${measured.replace("base", "base«»")}`)[0]?.kind, CodeActionKind.Refactor);
  });

  it("is not there outside of outcomes, or where other kinds are asked for", () => {
    assert.deepEqual(actionsAt(`${draft}peo«»ple: {}\n${measured}`), []);
    assert.deepEqual(actionsAt(`${draft}out«»comes: {}\n`), []);
    const inOutcome = `${draft}${measured.replace("base", "base«»")}`;
    assert.deepEqual(actionsAt(inOutcome, [CodeActionKind.QuickFix]), []);
    assert.equal(actionsAt(inOutcome, [CodeActionKind.Refactor]).length, 1);
    assert.equal(actionsAt(inOutcome, [""]).length, 1);
  });
});

describe("a reading as edits", () => {
  const text = `${draft}${measured}# end\n`;

  it("comes with the range it has once the edits are applied", () => {
    const answer = measurementEdits(analyse(text, "2026-03-20"), { outcome: "time", value: "10 min/report", date: "2026-03-20" });
    assert.ok(answer.ok);
    const after = TextDocument.create(uri, "yaml", 2, TextDocument.applyEdits(TextDocument.create(uri, "yaml", 1, text), [...answer.edits]));
    assert.equal(after.getText(answer.added), "{date: 2026-03-20, value: 10 min/report}");
    assert.equal(after.getText().replace("\n      - {date: 2026-03-20, value: 10 min/report}", ""), text);
  });

  it("is refused with what is wrong, field by field", () => {
    const answer = measurementEdits(analyse(text, "2026-03-20"), { outcome: "time", value: "10", date: "soon" });
    assert.deepEqual(answer.ok || answer.problems.map(({ field }) => field), ["date", "value"]);
  });
});
