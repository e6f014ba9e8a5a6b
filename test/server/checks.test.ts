import assert from "node:assert/strict";
import type { CodeAction, Diagnostic } from "vscode-languageserver";
import { checkPlan } from "../../src/protocol/language-server";
import { Editor } from "./editor";

const uri = "file:///plans/a.pov.yaml";
const draft = 'pov: "1"\nid: a\ntitle: A draft\ncurrency: USD\ncustomer: c\n';

describe("the language server", () => {
  let editor: Editor;

  beforeEach(() => { editor = new Editor(); });
  afterEach(() => editor.stop());

  it("judges a plan that nobody has open, and shows nothing by itself", async () => {
    await editor.start();
    const found = await editor.ask<readonly Diagnostic[]>(checkPlan, { uri, text: draft });
    assert.ok(found.some(({ code }) => code === "executive-sponsor"));
    assert.deepEqual(editor.published, []);
  });

  it("makes every safe fix when an editor asks for that kind", async () => {
    const { capabilities } = (await editor.start()) as { readonly capabilities: { readonly codeActionProvider: { readonly codeActionKinds: readonly string[] } } };
    assert.ok(capabilities.codeActionProvider.codeActionKinds.includes("source.fixAll.pov"));
    await editor.open(uri, `# pov-disable-file unknown-key -- soon\n${draft}people: {osei: {name: R. Osei, title: VP, roles: [executive-sponsor]}}\n`);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const actions = await editor.ask<readonly CodeAction[]>("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: [], only: ["source.fixAll"] } });
    assert.deepEqual(actions.map(({ kind }) => kind), ["source.fixAll.pov"]);
  });

  it("names the command for the cursor only to an editor that has it", async () => {
    for (const placesCursor of [true, false]) {
      const other = new Editor();
      await other.start(undefined, { placesCursor });
      await other.open(uri, draft);
      const actions = await other.codeActions(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }, []);
      const suppression = actions.find(({ title }) => title.startsWith("Suppress "));
      assert.equal(suppression?.command?.command, placesCursor ? "pov.placeCursor" : undefined);
      assert.ok(suppression);
      await other.stop();
    }
  });
});

describe("the language server, of two plans with one id", () => {
  it("tells so in both, until one gets another id", async () => {
    const editor = new Editor();
    const other = "file:///plans/b.pov.yaml";
    const tells = async (document: string, wanted: boolean): Promise<void> => {
      while (editor.published.findLast((one) => one.uri === document)?.diagnostics.some(({ code }) => code === "duplicate-id") !== wanted) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await editor.start();
    await editor.open(uri, draft);
    await editor.open(other, draft);
    await tells(uri, true);
    await tells(other, true);
    await editor.type(other, draft.replace("id: a", "id: b"));
    await tells(uri, false);
    await tells(other, false);
    await editor.stop();
  });
});
