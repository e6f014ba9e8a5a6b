import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { type CodeAction, CodeActionKind, type Range, TextDocumentEdit } from "vscode-languageserver-types";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, analyse } from "../../src/core/analyse";
import type { Fix } from "../../src/core/rules/finding";
import { docsUrl } from "../../src/core/rules/docs-url";
import { codeActions, diagnostics, fixAllActions, fixAllKind, suppressActions } from "../../src/language";
import { draft, people } from "./draft";
import { marked } from "./marked";

const uri = "file:///plans/a-draft.pov.yaml";
const document = { uri, version: 7 };

function actionsAt(text: string, range: Range, only?: readonly string[]): readonly CodeAction[] {
  const analysis = analyse(text, "2026-03-01");
  const context = { diagnostics: diagnostics(analysis, uri, docsUrl), ...(only && { only: [...only] }) };
  return codeActions(analysis, document, range, context);
}

function at(plan: string): { readonly text: string; readonly range: Range } {
  const { text, ranges } = marked(plan);
  assert.ok(ranges[0], "The plan marks a place.");
  return { text, range: ranges[0] };
}

function applied(text: string, action: CodeAction): string {
  const [change] = action.edit?.documentChanges ?? [];
  assert.ok(change !== undefined && TextDocumentEdit.is(change), "It edits a document.");
  assert.deepEqual(change.textDocument, document);
  const edits = change.edits.filter((edit) => "newText" in edit);
  return TextDocument.applyEdits(TextDocument.create(uri, "yaml", 7, text), edits);
}

/** An analysis of a plan in which one rule found something at its title, with the given fixes. */
function withFixes(text: string, safeFixes: readonly Fix[], others: readonly Fix[]): Analysis {
  const analysis = analyse(text, undefined);
  const start = text.indexOf("A draft");
  const finding = { rule: "a-rule", severity: "warning", message: "A finding.", path: "title", span: { start, end: start + 7 }, related: [], safeFixes, fixes: [...safeFixes, ...others] } as const;
  return { ...analysis, findings: [finding] };
}

describe("code actions", () => {
  it("mend the finding under the cursor, in the version of the plan that was judged", () => {
    const { text, range } = at(`# The Northwind plan.\n${draft}peo«»ple:\n  kim: {name: J. Kim, roles: [champion]} # to be confirmed\n`);
    const action = actionsAt(text, range).find(({ title }) => title.includes("sponsor"));
    assert.ok(action);
    assert.equal(action.kind, CodeActionKind.QuickFix);
    assert.deepEqual(action.diagnostics?.map(({ code }) => code), ["executive-sponsor"]);
    const mended = applied(text, action);
    assert.match(mended, /roles: \[executive-sponsor\]/u);
    assert.match(mended, /^# The Northwind plan\.$/mu);
    assert.match(mended, /# to be confirmed$/mu);
  });

  it("rename a key to the one that was meant", () => {
    const { text, range } = at(`${draft}${people}ou«»tcome: {}\n`);
    const action = actionsAt(text, range)[0];
    assert.ok(action);
    assert.match(applied(text, action), /^outcomes: \{\}$/mu);
  });

  it("are none where nothing is found", () => {
    const { text, range } = at(`${draft}${people}# not«»hing here\n`);
    assert.deepEqual(actionsAt(text, range), []);
  });

  it("are none when the editor asks for another kind", () => {
    const { text, range } = at(`${draft}peo«»ple: {}\n`);
    assert.deepEqual(actionsAt(text, range, [CodeActionKind.Refactor]), []);
    assert.notDeepEqual(actionsAt(text, range, [CodeActionKind.QuickFix]), []);
    assert.notDeepEqual(actionsAt(text, range, [CodeActionKind.Empty]), []);
  });

  describe("that suppress", () => {
    const { text, range } = at(`${draft}peo«»ple:\n  kim: {name: J. Kim, roles: [champion]}\n`);
    const analysis = analyse(text, "2026-03-01");
    const context = { diagnostics: diagnostics(analysis, uri, docsUrl) };
    const offered = (placeCursor?: string, only?: string[]) => suppressActions(analysis, document, range, { context: { ...context, ...(only && { only }) }, placeCursor });
    const sponsor = (actions: readonly CodeAction[]) => actions.find(({ title }) => title === "Suppress executive-sponsor for this line…");

    it("write a comment above the line, for every rule there", () => {
      const action = sponsor(offered());
      assert.ok(action);
      assert.deepEqual(action.diagnostics?.map(({ code }) => code), ["executive-sponsor"]);
      assert.equal(applied(text, action), text.replace("people:", "# pov-disable-next-line executive-sponsor -- \npeople:"));
      assert.equal(action.command, undefined);
      assert.ok(!analyse(applied(text, action), "2026-03-01").findings.some(({ rule }) => rule === "executive-sponsor"));
    });

    it("tell an editor that can where the reason is to be written", () => {
      const line = text.split("\n").indexOf("people:");
      const { command } = sponsor(offered("pov.placeCursor")) ?? {};
      assert.deepEqual([command?.command, command?.arguments], ["pov.placeCursor", [{ uri, position: { line, character: "# pov-disable-next-line executive-sponsor -- ".length } }]]);
    });

    it("come once for a rule, and only where quick fixes are asked for", () => {
      const titles = offered().map(({ title }) => title);
      assert.equal(new Set(titles).size, titles.length);
      assert.deepEqual(offered(undefined, [CodeActionKind.Refactor]), []);
    });

    it("are none for what is no YAML", () => {
      const broken = at(`${draft}problem: a: «»b\n`);
      const titles = suppressActions(analyse(broken.text, "2026-03-01"), document, broken.range, { context: { diagnostics: [] }, placeCursor: undefined }).map(({ title }) => title);
      assert.ok(!titles.some((title) => title.includes("yaml")));
    });
  });

  describe("that make every safe fix", () => {
    const idle = "# pov-disable-next-line schema -- soon\n";
    const clean = `${draft}people:\r\n  # kept\r\n  osei: {name: R. Osei, title: VP Sales, roles: [executive-sponsor]}\r\n`;
    const text = idle + clean.replace("  # kept", "  # pov-disable-next-line unknown-key -- later\r\n  # kept");
    const offered = (plan: string, only?: readonly string[]) => fixAllActions(analyse(plan, "2026-03-01"), document, only);

    it("are one edit", () => {
      const [action] = offered(text, [fixAllKind]);
      assert.ok(action);
      assert.equal(action.kind, "source.fixAll.pov");
      assert.equal(applied(text, action), clean);
      const [change] = action.edit?.documentChanges ?? [];
      assert.ok(change !== undefined && TextDocumentEdit.is(change));
      assert.equal(change.edits.length, 1);
    });

    it("come for the kinds above as well, and never unasked", () => {
      for (const only of [["source"], ["source.fixAll"], ["quickfix", "source.fixAll.pov"]]) assert.equal(offered(text, only).length, 1, only.join());
      for (const only of [undefined, ["source.fixAll.other"], ["source.organizeImports"], ["quickfix"], ["refactor"]]) assert.deepEqual(offered(text, only), []);
    });

    it("are none where nothing is to be fixed", () => {
      assert.deepEqual(offered(clean, [fixAllKind]), []);
    });
  });

  describe("that editors may apply unseen", () => {
    const { text, range } = at(draft.replace("A draft", "A «»draft"));
    const fix = (): Fix => ({ title: "Mend", edits: [] });
    const preferred = (safe: readonly Fix[], others: readonly Fix[] = []): readonly (boolean | undefined)[] =>
      codeActions(withFixes(text, safe, others), document, range, { diagnostics: [] }).map(({ isPreferred }) => isPreferred);

    it("are the single safe one", () => { assert.deepEqual(preferred([fix()], [fix()]), [true, false]); });
    it("are none of two safe ones", () => { assert.deepEqual(preferred([fix(), fix()]), [false, false]); });
    it("are none that leave something to fill in", () => { assert.deepEqual(preferred([], [fix()]), [false]); });
  });
});
