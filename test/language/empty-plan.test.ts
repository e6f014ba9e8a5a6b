import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { DiagnosticSeverity } from "vscode-languageserver-types";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyse } from "../../src/core/analyse";
import { diagnostics, emptyPlanLenses, firstDraftActions, isEmptyPlan } from "../../src/language";

const uri = "file:///plans/new.pov.yaml";

function afterDraft(text: string): string | undefined {
  const analysis = analyse(text, "2026-03-13");
  const [action] = firstDraftActions(analysis, { uri, version: 1 }, { diagnostics: diagnostics(analysis, uri, (rule) => rule) });
  const [change] = action?.edit?.documentChanges ?? [];
  if (change === undefined || !("edits" in change)) return undefined;
  const edits = change.edits.flatMap((edit) => ("newText" in edit ? [edit] : []));
  return TextDocument.applyEdits(TextDocument.create(uri, "yaml", 1, text), edits);
}

describe("an empty plan", () => {
  for (const text of ["", "\n\n", "# Northwind\n", "  # Northwind", "---\n", "\uFEFF", "\r\n# a\r\n"]) {
    it(`as ${JSON.stringify(text)} is started by a first draft in which only the sponsor is missed`, () => {
      assert.ok(isEmptyPlan(analyse(text, "2026-03-13")));
      const after = afterDraft(text) ?? "";
      assert.ok(text.trim() === "" || after.startsWith(text), after.slice(0, 40));
      const { findings } = analyse(after, "2026-03-13");
      assert.deepEqual(findings.filter(({ severity }) => severity !== "hint").map(({ rule }) => rule), ["executive-sponsor"]);
    });

    it(`as ${JSON.stringify(text)} is told so without alarm`, () => {
      assert.deepEqual(diagnostics(analyse(text, "2026-03-13"), uri, (rule) => rule).map(({ severity }) => severity), [DiagnosticSeverity.Information]);
    });
  }

  it("keeps the line ends that it has", () => {
    assert.doesNotMatch(afterDraft("# a\r\n") ?? "", /[^\r]\n/u);
  });

  it("is not a plan that says something, or is broken", () => {
    for (const text of ["title: A plan\n", "po", "[", "# a\npov: '1'"]) {
      assert.ok(!isEmptyPlan(analyse(text, "2026-03-13")), text);
      assert.equal(afterDraft(text), undefined);
    }
  });

  it("offers the editor's questions about this very file", () => {
    const [lens] = emptyPlanLenses(uri, "pov.newPlan");
    assert.deepEqual([lens?.command?.command, lens?.command?.arguments], ["pov.newPlan", [{ uri }]]);
  });
});
