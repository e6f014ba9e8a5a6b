import { deepEqual } from "node:assert/strict";
import type { TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Editor } from "./editor";

const uri = "file:///deals/a.pov.yaml";
const untidy = 'pov: "1"\nid:   a\npeople:\n    osei: { name: R. Osei } # asks\n';
const tidy = 'pov: "1"\nid: a\npeople:\n  osei: {name: R. Osei} # asks\n';

describe("formatting over the protocol", () => {
  let editor: Editor;

  beforeEach(async () => {
    editor = new Editor();
    await editor.start();
    await editor.open(uri, untidy);
  });
  afterEach(() => editor.stop());

  it("gives one edit for each line that changes", async () => {
    const edits = await editor.ask<TextEdit[]>("textDocument/formatting", { textDocument: { uri }, options: { tabSize: 4, insertSpaces: true } });
    deepEqual(edits.map(({ range }) => range.start.line), [1, 3]);
    deepEqual(applied(edits), tidy);
  });

  it("formats the lines that are selected alone", async () => {
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } };
    const edits = await editor.ask<TextEdit[]>("textDocument/rangeFormatting", { textDocument: { uri }, range, options: { tabSize: 2, insertSpaces: true } });
    deepEqual(applied(edits), untidy.replace("id:   a", "id: a"));
  });

  it("leaves configurations and broken plans alone", async () => {
    const config = "file:///deals/pov.config.yaml";
    await editor.open(config, "root:   true\n");
    deepEqual(await editor.ask("textDocument/formatting", { textDocument: { uri: config }, options: {} }), []);
    await editor.type(uri, "people: {osei: \nid:   a\n");
    deepEqual(await editor.ask("textDocument/formatting", { textDocument: { uri }, options: {} }), []);
  });
});

function applied(edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(uri, "yaml", 1, untidy), edits);
}
