import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { PlanSummary } from "../../src/protocol/portfolio";
import type { WorkspaceFiles } from "../../src/server/workspace-files";
import { Editor } from "./editor";

const example = readFileSync(new URL("../../examples/01-pipeline-risk-report.pov.yaml", import.meta.url), "utf8");
const folder = "file:///work";
const [northwind, acme] = [`${folder}/northwind.pov.yaml`, `${folder}/deals/acme.pov.yaml`];
const draft = 'pov: "1"\nid: acme-first\ntitle: A first draft\ncurrency: USD\ncustomer: Acme\n';

/** Files that tests change, and how often each was read. */
function disk(files: Record<string, string>): WorkspaceFiles & { readonly files: Record<string, string>; readonly reads: string[] } {
  const reads: string[] = [];
  const read = (uri: string): string | undefined => {
    reads.push(uri);
    return files[uri];
  };
  return {
    files,
    reads,
    read: (uri) => Promise.resolve(read(uri)),
    exists: (uri) => Promise.resolve(uri in files),
    existsIn: (_, uri) => Promise.resolve(uri in files),
    findPlans: (folders) => Promise.resolve(Object.keys(files).filter((uri) => uri.endsWith(".pov.yaml") && folders.some((one) => uri.startsWith(one)))),
  };
}

const areJudged = (plans: ReadonlyMap<string, PlanSummary>): boolean => plans.size > 0 && [...plans.values()].every(({ judged, unreadable }) => judged !== undefined || unreadable !== undefined);

describe("the plans of a workspace", () => {
  const editors: Editor[] = [];
  afterEach(async () => {
    for (const editor of editors.splice(0)) await editor.stop();
  });

  async function watching(files: WorkspaceFiles, folders: readonly string[] = [folder]): Promise<Editor> {
    const editor = new Editor(() => "2026-03-16", files);
    editors.push(editor);
    await editor.start({ workspaceFolders: true }, undefined, "en", folders);
    await editor.watchPlans(true);
    return editor;
  }

  it("are listed at once as their texts say, then each as it is judged", async () => {
    const editor = await watching(disk({ [northwind]: example, [acme]: draft }));
    const plans = await editor.plansOnce(areJudged);
    assert.deepEqual([...plans.keys()].sort(), ["deals/acme.pov.yaml", "northwind.pov.yaml"]);
    const first = editor.listed[0]?.plans.map(({ uri, summary }) => [uri, summary.customer, summary.sponsor, summary.judged]);
    assert.deepEqual(first?.sort(), [[acme, "Acme", undefined, undefined], [northwind, "Northwind Example Ltd", "R. Osei", undefined]]);
    const judged = plans.get("northwind.pov.yaml")?.judged;
    assert.deepEqual([Math.round(judged?.target?.npv ?? 0), judged?.isMeasured], [68_538, true]);
    assert.match(plans.get("deals/acme.pov.yaml")?.judged?.whyUnvalued ?? "", /\.$/u);
  });

  it("are none in an empty workspace, which is said too", async () => {
    const editor = await watching(disk({}));
    await editor.plansOnce(() => editor.listed.length > 0);
    assert.deepEqual(editor.listed, [{ plans: [], gone: [] }]);
  });

  it("are not read while nobody looks", async () => {
    const files = disk({ [northwind]: example });
    const editor = new Editor(() => "2026-03-16", files);
    editors.push(editor);
    await editor.start({}, undefined, "en", [folder]);
    await editor.changedOnDisk(northwind);
    await editor.watchPlans(true);
    await editor.watchPlans(false);
    await editor.ask("textDocument/hover", { textDocument: { uri: northwind }, position: { line: 0, character: 0 } });
    const before = editor.listed.length;
    files.files[northwind] = draft;
    await editor.changedOnDisk(northwind);
    await editor.watchPlans(true);
    const plans = await editor.plansOnce(areJudged);
    assert.equal(plans.get("northwind.pov.yaml")?.title, "A first draft");
    assert.ok(editor.listed.slice(0, before).every((changed) => changed.plans.every(({ summary }) => summary.judged === undefined)));
  });

  it("follow what happens on disk", async () => {
    const files = disk({ [northwind]: example });
    const editor = await watching(files);
    await editor.plansOnce(areJudged);
    files.files[acme] = draft;
    await editor.changedOnDisk(acme);
    await editor.plansOnce((plans) => plans.size === 2 && areJudged(plans));
    files.files[acme] = draft.replace("Acme", "Beta");
    await editor.changedOnDisk(acme);
    await editor.plansOnce((plans) => plans.get("deals/acme.pov.yaml")?.customer === "Beta");
    Reflect.deleteProperty(files.files, northwind);
    await editor.changedOnDisk(northwind);
    const plans = await editor.plansOnce((listed) => listed.size === 1);
    assert.deepEqual([...plans.keys()], ["deals/acme.pov.yaml"]);
  });

  it("follow what is typed, and the file once the plan is closed without saving", async () => {
    const editor = await watching(disk({ [acme]: draft }));
    await editor.plansOnce(areJudged);
    await editor.open(acme, draft);
    await editor.type(acme, draft.replace("A first draft", "A second one"));
    await editor.plansOnce((plans) => plans.get("deals/acme.pov.yaml")?.title === "A second one");
    await editor.close(acme);
    await editor.plansOnce((plans) => plans.get("deals/acme.pov.yaml")?.title === "A first draft");
  });

  it("are those of open documents as they stand", async () => {
    const editor = new Editor(() => "2026-03-16", disk({ [`${folder}/a%20b.pov.yaml`]: draft }));
    editors.push(editor);
    await editor.start({}, undefined, "en", [folder]);
    await editor.open(`${folder}/%61 b.pov.yaml`, draft.replace("A first draft", "Unsaved"));
    await editor.watchPlans(true);
    const plans = await editor.plansOnce(areJudged);
    assert.equal(plans.get("a b.pov.yaml")?.title, "Unsaved");
    assert.deepEqual(editor.listed[0]?.plans.map(({ uri }) => uri), [`${folder}/a%20b.pov.yaml`]);
  });

  it("are only those of the workspace", async () => {
    const files = disk({ [acme]: draft, "file:///else/x.pov.yaml": draft, [`${folder}/node_modules/y.pov.yaml`]: draft });
    const editor = await watching({ ...files, findPlans: () => Promise.resolve([acme]) });
    for (const uri of Object.keys(files.files)) await editor.changedOnDisk(uri);
    await editor.open("file:///else/x.pov.yaml", draft);
    files.files[northwind] = draft;
    await editor.changedOnDisk(northwind);
    const plans = await editor.plansOnce((listed) => listed.size > 1 && areJudged(listed));
    assert.deepEqual([...plans.keys()].sort(), ["deals/acme.pov.yaml", "northwind.pov.yaml"]);
  });

  it("are not those that a configuration ignores, and follow it", async () => {
    const config = `${folder}/pov.config.yaml`;
    const files = disk({ [northwind]: example, [acme]: draft, [config]: 'ignores: ["deals/**"]\n' });
    const editor = await watching(files);
    const plans = await editor.plansOnce(areJudged);
    assert.deepEqual([...plans.keys()], ["northwind.pov.yaml"]);
    files.files[config] = 'ignores: ["northwind*"]\nextends: none\n';
    await editor.changedOnDisk(config);
    const changed = await editor.plansOnce((listed) => listed.has("deals/acme.pov.yaml") && !listed.has("northwind.pov.yaml") && areJudged(listed));
    assert.deepEqual(changed.get("deals/acme.pov.yaml")?.judged?.counts, { error: 0, warning: 0, hint: 0 });
  });

  it("know of each other", async () => {
    const editor = await watching(disk({ [acme]: draft, [`${folder}/copy.pov.yaml`]: draft }));
    const plans = await editor.plansOnce(areJudged);
    const alone = (await (await watching(disk({ [acme]: draft }))).plansOnce(areJudged)).get("deals/acme.pov.yaml")?.judged?.counts.error ?? 0;
    assert.deepEqual([...plans.values()].map(({ judged }) => judged?.counts.error), [alone + 1, alone + 1]);
  });

  it("come and go with folders", async () => {
    const other = "file:///other";
    const editor = await watching(disk({ [acme]: draft, [`${other}/b.pov.yaml`]: draft.replace("acme-first", "b") }));
    await editor.plansOnce(areJudged);
    await editor.changeFolders([other]);
    await editor.plansOnce((plans) => plans.has("b.pov.yaml") && areJudged(plans));
    await editor.changeFolders([], [folder]);
    const plans = await editor.plansOnce((listed) => listed.size === 1);
    assert.deepEqual([...plans.keys()], ["b.pov.yaml"]);
  });

  it("are rows too when they cannot be read", async () => {
    const files = disk({ [acme]: draft });
    const editor = await watching({ ...files, read: (uri) => (uri === acme ? Promise.resolve({ reason: "you may not read it" }) : files.read(uri)) });
    const plans = await editor.plansOnce(areJudged);
    assert.equal(plans.get("deals/acme.pov.yaml")?.unreadable, "This file cannot be read: you may not read it.");
  });

  it("are asked for where only the editor can see them", async () => {
    const editor = new Editor(() => "2026-03-16");
    editors.push(editor);
    editor.files = { "vscode-vfs://github/acme/a.pov.yaml": draft };
    await editor.start({}, { answersFiles: true }, "en", ["vscode-vfs://github/acme"]);
    await editor.watchPlans(true);
    const plans = await editor.plansOnce(areJudged);
    assert.deepEqual([...plans].map(([file, { title }]) => [file, title]), [["a.pov.yaml", "A first draft"]]);
  });

  it("keep being listed when one of them cannot be looked at", async () => {
    const files = disk({ [acme]: draft, [northwind]: example });
    let attempts = 0;
    const read: WorkspaceFiles["read"] = (uri) => {
      if (uri === acme && ++attempts === 2) return Promise.reject(new Error("The disk is gone."));
      return files.read(uri);
    };
    const editor = await watching({ ...files, read });
    await editor.plansOnce((plans) => plans.get("northwind.pov.yaml")?.judged !== undefined);
    assert.ok(editor.logged.some((message) => message.includes("The disk is gone.")));
  });
});
