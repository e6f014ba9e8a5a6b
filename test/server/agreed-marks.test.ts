import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import type { CodeLens } from "vscode-languageserver";
import { recordAgreement } from "../../src/core/agreement/record-agreement";
import { applyEdits } from "../../src/core/edit/apply-edits";
import { readPlan } from "../../src/core/plan/read-plan";
import { examplePlan } from "../../src/core/rules/example-plan";
import { type AgreedMarks, agreedMarks } from "../../src/protocol/agreed-marks";
import { findVersions } from "../../src/server/git/find-versions";
import { Editor } from "./editor";
import { Repository } from "./git/repository";

const plan = examplePlan("status: running");
const recording = recordAgreement(readPlan(plan), { by: "osei", date: "2026-02-27" });
const agreed = recording.kind === "recorded" ? applyEdits(plan, recording.edits) : plan;
const moved = agreed.replace("target: 12 min/report", "target: 20 min/report # pov-disable-line changed-since-agreed -- R. Osei knows");
const line = moved.split("\n").findIndex((text) => text.includes("target: 20 min"));
const uri = "file:///plans/a.pov.yaml";

describe("agreed values that are others now, in an editor", () => {
  const marksIn = (editor: Editor, of = uri): Promise<AgreedMarks | null> => editor.ask(agreedMarks, { uri: of });
  const lensesIn = (editor: Editor, of = uri): Promise<readonly CodeLens[]> => editor.ask("textDocument/codeLens", { textDocument: { uri: of } });
  let editor: Editor;

  beforeEach(() => {
    editor = new Editor(() => "2026-03-03", undefined, findVersions);
  });

  afterEach(() => editor.stop());

  it("are marked as soon as they are others, with what git says that they were", async () => {
    const repository = new Repository();
    const file = pathToFileURL(repository.write("plans/a.pov.yaml", agreed)).href;
    repository.commit("2026-02-27");
    await editor.start(undefined, { placesCursor: true });
    await editor.open(file, agreed);
    assert.deepEqual(await marksIn(editor, file), { version: 1, marks: [] });
    await editor.type(file, moved);
    const words = "Agreed as 12 min/report by R. Osei on 27 February 2026 · now 20 min/report";
    assert.deepEqual(await marksIn(editor, file), { version: 2, marks: [{ range: { start: { line, character: 12 }, end: { line, character: 25 } }, hover: words }] });
    const lens = (await lensesIn(editor, file)).find(({ command }) => command?.title === words);
    assert.equal(lens?.range.start.line, line);
    assert.deepEqual([lens.command?.command, lens.command?.arguments], ["pov.placeCursor", [{ uri: file, position: { line: moved.split("\n").findIndex((text) => text.includes("by: osei, date: 2026-02-27")), character: 4 } }]]);
  });

  it("are said once where a finding says them too", async () => {
    await editor.start();
    await editor.open(uri, moved.replace(/ # pov-disable.*/u, ""));
    assert.deepEqual((await marksIn(editor))?.marks.map(({ hover }) => hover), [null]);
  });

  it("have no line above them where nobody wants it, and run nothing where the editor cannot", async () => {
    await editor.start();
    await editor.open(uri, moved);
    const titles = async (): Promise<readonly unknown[]> => (await lensesIn(editor)).map(({ command }) => [command?.title, command?.command]).slice(1);
    assert.deepEqual(await titles(), [["Changed since R. Osei agreed on 27 February 2026", ""]]);
    editor.settings = { codeLens: { agreedValues: false } };
    await editor.setLintRun("onType");
    assert.deepEqual(await titles(), []);
    assert.equal((await lensesIn(editor)).length, 1, "The line above the outcome stays.");
  });

  it("are not told of files that are no open plans", async () => {
    await editor.start();
    await editor.open("file:///plans/other.yaml", moved);
    assert.equal(await marksIn(editor, "file:///plans/other.yaml"), null);
    assert.equal(await marksIn(editor), null);
  });
});
