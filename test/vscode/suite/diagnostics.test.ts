import * as vscode from "vscode";
import { equal, ok } from "./assert";
import { finding, findings, noFinding } from "./findings";
import { example, openPlan, replaced, replaceIn } from "./plans";

describe("diagnostics", () => {
  it("appear for a plan without an executive sponsor, linked to the rule", async () => {
    const text = replaced(await example("02-thirty-day-pilot.pov.yaml"), "executive-sponsor, ", "");
    const editor = await openPlan("no-sponsor.pov.yaml", text);
    const { code, message, severity } = await finding(editor.document.uri, "executive-sponsor");
    ok(message.includes("executive sponsor"), `The message speaks of the sponsor: ${message}`);
    ok(severity <= vscode.DiagnosticSeverity.Warning, "It is at least a warning");
    ok(typeof code === "object" && code.target.toString().includes("executive-sponsor"), "The code links to the rule");
  });

  it("appear as a fourth outcome is typed, and go when it goes", async () => {
    const editor = await openPlan("fourth-outcome.pov.yaml", await example("02-thirty-day-pilot.pov.yaml"));
    await noFinding(editor.document.uri, "outcome-count");
    await replaceIn(editor, "business_case:", "  fourth:\n    statement: One outcome more.\nbusiness_case:");
    const { message } = await finding(editor.document.uri, "outcome-count");
    ok(message.startsWith("4 outcomes"), `The message counts: ${message}`);
    await replaceIn(editor, "  fourth:\n    statement: One outcome more.\n", "");
    await noFinding(editor.document.uri, "outcome-count");
  });

  it("stay away from YAML that is no plan", async () => {
    const notes = await openPlan("notes.yaml", "people: []\n");
    const plan = await openPlan("empty.pov.yaml", 'pov: "1"\n');
    await finding(plan.document.uri, "executive-sponsor");
    equal(findings(notes.document.uri), [], "Findings in notes.yaml");
  });
});
