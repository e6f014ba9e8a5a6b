import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { recordAgreement } from "../../src/core/agreement/record-agreement";
import { applyEdits } from "../../src/core/edit/apply-edits";
import { readPlan } from "../../src/core/plan/read-plan";
import { examplePlan } from "../../src/core/rules/example-plan";
import type { EarlierVersion } from "../../src/core/rules/rule";
import { AgreedVersions } from "../../src/server/agreed-versions";
import { findVersions } from "../../src/server/git/find-versions";
import { Editor } from "./editor";
import { Repository } from "./git/repository";

const agreed = ["osei", "novak"].reduce((text, by) => {
  const recording = recordAgreement(readPlan(text), { by, date: "2026-02-27" });
  return recording.kind === "recorded" ? applyEdits(text, recording.edits) : text;
}, examplePlan("status: running"));
const moved = agreed.replace("target: 12 min/report", "target: 20 min/report");

describe("the versions that people agreed to, of open plans", () => {
  const uri = "file:///a.pov.yaml";
  const version: EarlierVersion = { reading: readPlan(agreed), date: "2026-02-27" };

  it("are looked for when the terms are others for the first time, and kept", async () => {
    const asked: string[][] = [];
    const versions = new AgreedVersions((_, digests) => {
      asked.push([...digests]);
      return Promise.resolve([version]);
    });
    assert.deepEqual(await versions.of(uri, readPlan(agreed).plan), []);
    assert.deepEqual(asked, []);
    const found = await versions.of(uri, readPlan(moved).plan);
    assert.deepEqual(found, [version]);
    assert.equal(await versions.of(uri, readPlan(moved.replace("20 min", "21 min")).plan), found, "the same list");
    assert.equal(await versions.of(uri, readPlan(agreed).plan), found);
    assert.deepEqual(asked, [[readPlan(agreed).plan.agreements[0]?.digest]]);
    versions.forget(uri);
    await versions.of(uri, readPlan(moved).plan);
    assert.equal(asked.length, 2);
  });

  it("tell the old value in the editor, from git", async () => {
    const repository = new Repository();
    const path = repository.write("plans/a.pov.yaml", agreed);
    repository.commit("2026-02-27");
    const editor = new Editor(() => "2026-03-03", undefined, findVersions);
    await editor.start();
    try {
      const plan = pathToFileURL(path).href;
      await editor.open(plan, agreed);
      await editor.diagnostics(plan, 1);
      const shown = await editor.diagnostics(plan, await editor.type(plan, moved));
      const found = shown.filter(({ code }) => code === "changed-since-agreed");
      assert.match(JSON.stringify(found.map(({ message }) => message)), /^\["The target of report-time was 12 min\/report when R\. Osei agreed on 2026-02-27; [^"]+"\]$/u);
      const actions = await editor.codeActions(plan, found[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, found);
      assert.ok(actions.some(({ title }) => title === "Record that D. Novak agreed today"));
    } finally {
      await editor.stop();
    }
  });

  it("are none in other file systems", async () => {
    assert.deepEqual(await findVersions("vscode-vfs://github/a.pov.yaml", new Set(["sha256:0"])), []);
  });
});
