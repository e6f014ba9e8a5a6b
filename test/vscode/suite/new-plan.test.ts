import * as vscode from "vscode";
import { answers, whole } from "./answers";
import { equal, ok } from "./assert";
import { eventually } from "./eventually";
import { finding, findings } from "./findings";
import { writePlan } from "./plans";

// A new plan starts today or later, where the reader is; Swedish writes days as the format does.
const today = new Date().toLocaleDateString("sv-SE");
const asked = { customer: "Northwind", sponsor: "R. Osei", driver: "error-reduction", start: today, currency: "EUR" };

describe("New Plan", () => {
  beforeEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));
  afterEach(() => vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor"));

  it("opens a draft that is not saved, named after the customer and the outcome", async () => {
    const { document } = await newPlan(asked);
    ok(document.isUntitled, "It is not saved");
    ok(/\/northwind-routing-errors(-\d+)?\.pov\.yaml$/.test(document.uri.path), document.uri.path);
    ok(/^currency: EUR$/m.test(document.getText()), "Its currency");
    equal(document.languageId, "yaml", "Its language");
  });

  it("opens a draft in which nothing is wrong, with an ROI", async () => {
    const { document } = await newPlan(asked);
    await finding(document.uri, "unfilled");
    const wrong = findings(document.uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error || severity === vscode.DiagnosticSeverity.Warning);
    equal(wrong.map(({ message }) => message).join(", "), "", "Errors and warnings");
    const hints = await answers<vscode.InlayHint>("vscode.executeInlayHintProvider", document.uri, whole(document));
    ok(hints.some(({ label }) => typeof label === "string" && /ROI \d/u.test(label)), "It has an ROI");
  });

  it("says that the sponsor is missing while nobody is known", async () => {
    const { document } = await newPlan({ ...asked, sponsor: "" });
    await finding(document.uri, "executive-sponsor");
  });

  it("fills a plan that has nothing but a comment", async () => {
    const uri = await writePlan("only-a-comment.pov.yaml", "# Northwind\n");
    const { document } = await newPlan({ ...asked, uri: uri.toString() });
    equal(document.uri.toString(), uri.toString(), "The plan");
    ok(/^# Northwind\n# .*\npov: "1"\n/.test(document.getText().replaceAll("\r", "")), document.getText().slice(0, 200));
  });
});

async function newPlan(request: object): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand("pov.newPlan", request);
  const written = (): vscode.TextEditor | undefined => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.getText().includes("customer: Northwind") === true ? editor : undefined;
  };
  return eventually("a new plan", vscode.workspace.onDidChangeTextDocument, written, () => vscode.window.activeTextEditor?.document.getText() ?? "no editor");
}
