import assert from "node:assert/strict";
import { type WorkspaceFiles, filesFrom } from "../../src/server/workspace-files";

const folder = "file:///work";
const plan = `${folder}/a.pov.yaml`;

function source(findPlans: WorkspaceFiles["findPlans"]): WorkspaceFiles {
  return { read: () => Promise.resolve(undefined), exists: () => Promise.resolve(false), existsIn: () => Promise.resolve(false), findPlans };
}

describe("the plans in opened folders", () => {
  const local = source(() => Promise.resolve([plan]));
  const broken = source(() => Promise.reject(new Error("The search program is missing.")));

  it("are found by the editor, who knows what its user leaves out", async () => {
    const files = filesFrom({ local, editor: () => source(() => Promise.resolve([])), failed: (error) => { assert.ifError(error); } });
    assert.deepEqual(await files.findPlans([folder]), []);
  });

  it("are looked for on this machine where the editor cannot search, which is written down", async () => {
    const faults: unknown[] = [];
    const files = filesFrom({ local, editor: () => broken, failed: (error) => { faults.push(error); } });
    assert.deepEqual(await files.findPlans([folder]), [plan]);
    assert.match(String(faults), /search program/u);
  });

  it("are none where nobody can look, and nothing else fails for that", async () => {
    const files = filesFrom({ local: undefined, editor: () => broken, failed: () => undefined });
    assert.deepEqual(await files.findPlans([folder]), []);
  });
});
