import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { type AskPlanHistory, type PlanHistory, planHistory } from "../../src/protocol/plan-history";
import { findCommits } from "../../src/server/git/find-commits";
import type { FindCommits } from "../../src/server/plan-histories";
import { historyOf, northwind, version } from "../core/history/versions";
import { Editor } from "./editor";
import { Repository } from "./git/repository";

const uri = "file:///plans/a.pov.yaml";
const first = version(northwind, { date: "2026-02-20", author: "M. Abe" });
const second = version(northwind.replace("12 min/report", "15 min/report"), { date: "2026-02-28", author: "J. Kim", commit: "b".repeat(40) });
const versions = [first, second];

describe("pov/planHistory", () => {
  let editor: Editor;
  const known: FindCommits = () => Promise.resolve({ ok: true, versions, past: "whole" });
  const ask = (asked: AskPlanHistory): Promise<PlanHistory | null> => editor.ask(planHistory, asked);

  async function start(find: FindCommits | undefined): Promise<void> {
    editor = new Editor(() => "2026-03-01", undefined, undefined, undefined, find);
    await editor.start();
  }

  afterEach(() => editor.stop());

  it("gives at a glance how many versions there are, since when, and who made the last one", async () => {
    await start(known);
    assert.deepEqual(await ask({ uri, depth: "glance" }), { glance: { versions: 2, since: "2026-02-20", latest: "2026-02-28", author: "J. Kim" } });
  });

  it("gives the whole history, with what stands in the editor and is not committed", async () => {
    await start(known);
    const committed = await ask({ uri, depth: "whole" });
    assert.deepEqual(committed?.report, JSON.parse(JSON.stringify(historyOf(...versions))));
    await editor.open(uri, northwind);
    const working = (await ask({ uri, depth: "whole" }))?.report?.versions.at(-1);
    assert.deepEqual([working?.commit, working?.author, working?.date], [undefined, undefined, "2026-03-01"]);
    assert.deepEqual((await ask({ uri, depth: "whole" }))?.report?.outcomes[0]?.targets.map(({ value }) => value?.comparable), [12, 15, 12]);
  });

  it("follows new commits", async () => {
    const growing = [first];
    await start(() => Promise.resolve({ ok: true, versions: [...growing], past: "whole" }));
    assert.equal((await ask({ uri, depth: "whole" }))?.report?.versions.length, 1);
    growing.push(second);
    assert.equal((await ask({ uri, depth: "whole" }))?.report?.versions.length, 2);
  });

  it("gives nothing where there is no history, where none is kept, and for what is no plan", async () => {
    await start(undefined);
    assert.equal(await ask({ uri, depth: "glance" }), null);
    await editor.stop();
    await start(() => Promise.resolve({ ok: false, message: "The plan is in no commit yet." }));
    assert.equal(await ask({ uri, depth: "whole" }), null);
    await editor.stop();
    await start(known);
    assert.equal(await ask({ uri: "file:///plans/a.yaml", depth: "whole" }), null);
  });

  it("reads git, and nothing where files are elsewhere", async () => {
    await start(findCommits);
    const repository = new Repository();
    const path = repository.write("a b.pov.yaml", northwind);
    repository.commit("2026-02-26", { author: "M. Abe" });
    assert.deepEqual((await ask({ uri: pathToFileURL(path).href, depth: "glance" }))?.glance, { versions: 1, since: "2026-02-26", latest: "2026-02-26", author: "M. Abe" });
    assert.equal(await ask({ uri: "vscode-vfs://github/a.pov.yaml", depth: "glance" }), null);
  });
});
