import { type TextDocument, Uri, l10n, window } from "vscode";
import { type MeasurementAnswer, type MeasurementRequest, addMeasurementCommand } from "../../protocol/measurement";
import { applyPlanEdits } from "../apply-plan-edits";
import { askMeasurement } from "../ask-measurement";
import type { Command } from "../command";
import { rangeFrom } from "../document-range";
import { measurementRequest } from "../measurement-request";
import { openAskedPlan } from "../open-plan";
import { planOf } from "../plan";
import { showPlan } from "../plan-editor";
import type { PlanServer } from "../plan-server";

/** “POV: Add Measurement…”: asks for a reading of an outcome and adds it to the plan, as one edit. */
export const addMeasurement: Command = {
  id: addMeasurementCommand,
  run: async ({ server, preview }, argument) => {
    const given = measurementRequest(argument);
    const uri = given.uri === undefined ? (planOf(argument) ?? preview.uri) : Uri.parse(given.uri);
    if (uri === undefined) window.showInformationMessage(l10n.t("Open a plan first: a file whose name ends in .pov.yaml."));
    else await askAndAdd(server, uri, given);
  },
};

async function askAndAdd(server: PlanServer, uri: Uri, given: Partial<MeasurementRequest>): Promise<void> {
  const asked = await openAskedPlan(uri);
  if (asked === undefined) return;
  await server.start();
  const draft = await askMeasurement(server, asked, given);
  if (draft === undefined) return;
  // VS Code closes a plan that no editor shows, and answers take their time.
  const document = await openAskedPlan(uri);
  if (document === undefined) return;
  const answer = await server.measurementToAdd(uri, draft);
  if (answer === undefined) window.showWarningMessage(l10n.t("The language server has stopped, so the reading was not added. Restart it and add the reading again."));
  else await add(document, answer);
}

async function add(document: TextDocument, answer: MeasurementAnswer): Promise<void> {
  if (!answer.ok) {
    window.showWarningMessage(answer.problems.map(({ message }) => message).join(" "));
    return;
  }
  if (!(await applyPlanEdits(document, answer))) {
    window.showWarningMessage(l10n.t("The plan was changed meanwhile, so the reading was not added. Add it again."));
    return;
  }
  const groupOfPreview = window.activeTextEditor === undefined ? window.tabGroups.activeTabGroup.viewColumn : undefined;
  await showPlan(document.uri, groupOfPreview, rangeFrom(answer.added));
}
