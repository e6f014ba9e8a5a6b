import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import type { DocumentLink, DocumentSymbol, FoldingRange, Location, SelectionRange, SymbolInformation, WorkspaceEdit } from "vscode-languageserver";
import { draft } from "../language/draft";
import { marked } from "../language/marked";
import { Editor } from "./editor";

const uri = "memory:/deals/plans/report.pov.yaml";
const { text, ranges } = marked(`${draft}people:\n  «osei»: {name: R. Osei}\n# pov-disable-next-line «no-outcome» -- later\noutcomes:\n  time:\n    owner: «osei»\n    measurements:\n      - {date: 2026-03-01, value: 1 h, evidence: «evidence/log one.csv»}\n      - {date: 2026-03-02, value: 1 h, evidence: evidence/gone.csv}\n      - {date: 2026-03-03, value: 1 h, evidence: ../../secret.csv}\n`);
const [definition, rule, owner, evidence] = ranges;
const document = { textDocument: { uri } };

describe("moving about in a plan", () => {
  let editor: Editor;

  beforeEach(() => {
    editor = new Editor();
    editor.files = { "memory:/deals/plans/evidence/log%20one.csv": "", "memory:/secret.csv": "" };
  });

  afterEach(() => editor.stop());

  const start = async (): Promise<unknown> => {
    const answer = await editor.start(undefined, { answersFiles: true });
    await editor.open(uri, text);
    return answer;
  };

  it("is offered", async () => {
    const { capabilities } = (await start()) as { readonly capabilities: Readonly<Record<string, unknown>> };
    for (const provider of ["documentSymbol", "foldingRange", "selectionRange", "documentLink", "definition", "references", "documentHighlight"]) {
      assert.ok(capabilities[`${provider}Provider`], provider);
    }
    assert.deepEqual(capabilities["renameProvider"], { prepareProvider: true });
  });

  it("goes by an outline, flat for editors that show no trees", async () => {
    await start();
    const symbols: readonly SymbolInformation[] = await editor.ask("textDocument/documentSymbol", document);
    assert.deepEqual(symbols.find(({ name }) => name === "R. Osei")?.containerName, "people");
    const tree: readonly DocumentSymbol[] = await inTrees();
    assert.deepEqual(tree.find(({ name }) => name === "people")?.children?.map(({ name }) => name), ["R. Osei"]);
  });

  it("folds, and grows selections", async () => {
    await start();
    const folds: readonly FoldingRange[] = await editor.ask("textDocument/foldingRange", document);
    assert.deepEqual(folds.map(({ startLine, endLine }) => [startLine, endLine]), [[5, 6], [8, 14], [9, 14], [11, 14]]);
    const [selection]: readonly SelectionRange[] = await editor.ask("textDocument/selectionRange", { ...document, positions: [owner?.start] });
    assert.deepEqual(selection?.range, owner);
  });

  it("goes to definitions and uses, and shows them", async () => {
    await start();
    const position = owner?.start;
    assert.deepEqual(await editor.ask("textDocument/definition", { ...document, position }), { uri, range: definition });
    const uses: readonly Location[] = await editor.ask("textDocument/references", { ...document, position, context: { includeDeclaration: false } });
    assert.deepEqual(uses, [{ uri, range: owner }]);
    assert.deepEqual(await editor.ask("textDocument/documentHighlight", { ...document, position }), [{ range: definition, kind: 3 }, { range: owner, kind: 2 }]);
  });

  it("renames, for the version of the plan that was asked about", async () => {
    await start();
    const position = owner?.start;
    assert.deepEqual(await editor.ask("textDocument/prepareRename", { ...document, position }), { range: owner, placeholder: "osei" });
    const { documentChanges }: WorkspaceEdit = await editor.ask("textDocument/rename", { ...document, position, newName: "okafor" });
    assert.deepEqual(documentChanges, [{ textDocument: { uri, version: 1 }, edits: [definition, owner].map((range) => ({ range, newText: "okafor" })) }]);
  });

  it("says why something keeps its id", async () => {
    await start();
    await assert.rejects(editor.ask("textDocument/rename", { ...document, position: owner?.start, newName: "R. Osei" }), /“R\. Osei” is not an id\./u);
    await editor.type(uri, `${text}title: [`);
    await assert.rejects(editor.ask("textDocument/prepareRename", { ...document, position: owner?.start }), /cannot be read at line/u);
  });

  it("follows links to evidence that is there, and to the pages of rules", async () => {
    await start();
    const links: readonly DocumentLink[] = await editor.ask("textDocument/documentLink", document);
    assert.deepEqual(links.map(({ range }) => range), [rule, evidence]);
    assert.match(links[0]?.target ?? "", /^https:.*\/docs\/rules\/no-outcome\.md$/u);
    assert.equal(links[1]?.target, "memory:/deals/plans/evidence/log%20one.csv");
  });

  it("is silent in other files, and in plans that are not open", async () => {
    await start();
    await editor.open("memory:/deals/other.yaml", text);
    for (const other of ["memory:/deals/other.yaml", "memory:/deals/closed.pov.yaml"]) {
      const asked = { textDocument: { uri: other }, position: definition?.start, positions: [], context: { includeDeclaration: true }, newName: "x" };
      for (const question of ["documentSymbol", "foldingRange", "selectionRange", "documentLink", "definition", "references", "documentHighlight", "prepareRename", "rename"]) {
        assert.equal(await editor.ask(`textDocument/${question}`, asked), null, question);
      }
    }
  });

  /** The outline of the same plan in an editor that shows trees. */
  async function inTrees(): Promise<readonly DocumentSymbol[]> {
    const other = new Editor();
    await other.ask("initialize", { processId: null, rootUri: null, capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } } });
    await other.open(uri, text);
    try {
      return await other.ask("textDocument/documentSymbol", document);
    } finally {
      await other.stop();
    }
  }
});
