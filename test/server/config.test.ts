import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, it } from "mocha";
import { localFiles } from "../../src/server/local-files";
import { Editor, rulesOf } from "./editor";

const plan = readFileSync("examples/02-thirty-day-pilot.pov.yaml", "utf8").replace("executive-sponsor, ", "");
const sponsor = "executive-sponsor";

describe("the configurations of open plans", () => {
  let editor: Editor;
  let folder: string;

  beforeEach(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "pov server ")));
    write("pilot.pov.yaml", plan);
    write(".git/HEAD", "");
    editor = new Editor(undefined, localFiles);
    await editor.start();
  });

  afterEach(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  function uri(path: string): string {
    return pathToFileURL(join(folder, path)).href;
  }

  it("hold for plans that are opened, and for plans that were never saved", async () => {
    write("pov.config.yaml", "extends: none");
    await editor.open(uri("pilot.pov.yaml"), plan);
    assert.deepEqual(rulesOf(await editor.diagnostics(uri("pilot.pov.yaml"), 1)), []);
    const unsaved = uri("new.pov.yaml").replace("file://", "untitled:");
    await editor.open(unsaved, plan);
    assert.deepEqual(rulesOf(await editor.diagnostics(unsaved, 1)), []);
  });

  it("are loaded again when they change on disk, with all that they build on", async () => {
    write("pov.config.yaml", "extends: ./shared.yaml");
    write("shared.yaml", "extends: none");
    await editor.open(uri("pilot.pov.yaml"), plan);
    assert.deepEqual(rulesOf(await editor.diagnostics(uri("pilot.pov.yaml"), 1)), []);
    write("shared.yaml", `extends: none\nrules: {${sponsor}: hint}`);
    await editor.changedOnDisk(uri("shared.yaml"));
    assert.deepEqual(rulesOf(await editor.nextDiagnostics(uri("pilot.pov.yaml"))), [sponsor]);
  });

  it("count as they stand in the editor, and as they stand on disk once they are closed", async () => {
    write("pov.config.yaml", "extends: none");
    await editor.open(uri("pilot.pov.yaml"), plan);
    await editor.diagnostics(uri("pilot.pov.yaml"), 1);
    await editor.open(uri("pov.config.yaml"), `extends: none\nrules: {${sponsor}: error}`);
    assert.deepEqual(rulesOf(await editor.nextDiagnostics(uri("pilot.pov.yaml"))), [sponsor]);
    await editor.close(uri("pov.config.yaml"));
    assert.deepEqual(rulesOf(await editor.nextDiagnostics(uri("pilot.pov.yaml"))), []);
  });

  it("are found by the first plan that needs them, and what is wrong with them is shown in them", async () => {
    write("pov.config.yaml", "extends: none\nrules:\n  executive-sponser: off\n");
    await editor.open(uri("pilot.pov.yaml"), plan);
    const [problem] = await editor.nextDiagnostics(uri("pov.config.yaml"));
    assert.equal(problem?.message, "“executive-sponser” is not a rule, so nothing reads this setting. Did you mean “executive-sponsor”?");
    assert.deepEqual(problem.range, { start: { line: 2, character: 2 }, end: { line: 2, character: 19 } });
    write("pov.config.yaml", "extends: none");
    await editor.changedOnDisk(uri("pov.config.yaml"));
    assert.deepEqual(await editor.nextDiagnostics(uri("pov.config.yaml")), []);
  });

  it("are mended by a quick fix where they are open", async () => {
    const text = "rules: {executive-sponser: off}\n";
    write("pov.config.yaml", text);
    await editor.open(uri("pov.config.yaml"), text);
    const [problem] = await editor.nextDiagnostics(uri("pov.config.yaml"));
    assert.ok(problem !== undefined);
    const [fix] = await editor.codeActions(uri("pov.config.yaml"), problem.range, [problem]);
    assert.equal(fix?.title, "Rename to “executive-sponsor”");
  });

  it("are completed", async () => {
    const text = "rules:\n  executive-sponsor: ";
    await editor.open(uri("pov.config.yaml"), text);
    const items = await editor.ask<readonly { readonly label: string }[]>("textDocument/completion", { textDocument: { uri: uri("pov.config.yaml") }, position: { line: 1, character: 21 } });
    assert.deepEqual(items.map(({ label }) => label), ["off", "hint", "warning", "error", "on"]);
  });

  it("let the findings of an ignored plan go, but for what is no YAML", async () => {
    write("pov.config.yaml", "extends: strict\nignores: ['*']");
    await editor.open(uri("pilot.pov.yaml"), plan);
    assert.deepEqual(await editor.diagnostics(uri("pilot.pov.yaml"), 1), []);
  });

  it("stand over the editor's settings, which hold where they say nothing", async () => {
    editor.lintSettings = { preset: "none", rules: { [sponsor]: "hint", "outcome-count": "off" } };
    await editor.open(uri("pilot.pov.yaml"), plan);
    const [hint] = await editor.diagnostics(uri("pilot.pov.yaml"), 1);
    assert.deepEqual([hint?.code, hint?.severity], [sponsor, 3]);
    write("pov.config.yaml", `rules: {${sponsor}: error}`);
    await editor.changedOnDisk(uri("pov.config.yaml"));
    const found = await editor.nextDiagnostics(uri("pilot.pov.yaml"));
    assert.deepEqual(found.map(({ code, severity }) => [code, severity]), [[sponsor, 1]]);
  });

  it("say in the log what the editor's settings get wrong", async () => {
    editor.lintSettings = { preset: "stricter", rules: { [sponsor]: "loud" } };
    await editor.open(uri("pilot.pov.yaml"), plan);
    assert.ok(rulesOf(await editor.diagnostics(uri("pilot.pov.yaml"), 1)).includes(sponsor));
    assert.match(editor.logged.join("\n"), /“stricter” is not one of recommended, strict, none\./u);
    assert.match(editor.logged.join("\n"), /“loud” is not one of off, hint, warning, error, on\./u);
  });
});

describe("the configurations of plans that only the editor can see", () => {
  it("are asked for, in its own file system", async () => {
    const editor = new Editor();
    editor.files = { "vfs://host/repo/.git": "", "vfs://host/repo/a%20b/pov.config.yaml": "extends: none" };
    await editor.start(undefined, { answersFiles: true });
    await editor.open("vfs://host/repo/a%20b/pilot.pov.yaml", plan);
    assert.deepEqual(await editor.diagnostics("vfs://host/repo/a%20b/pilot.pov.yaml", 1), []);
    await editor.stop();
  });
});
