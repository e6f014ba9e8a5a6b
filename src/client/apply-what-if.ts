import { FilePermission, type Uri, l10n, window, workspace } from "vscode";
import type { InputValuesToSet } from "../protocol/what-if";
import { applyPlanEdits } from "./apply-plan-edits";
import { openAskedPlan } from "./open-plan";
import { planName } from "./plan";
import type { PlanServer } from "./plan-server";

/** Writes the values of a what-if into the plan, as one edit of the version that was shown; says so when it cannot. */
export async function applyWhatIf(server: PlanServer, uri: Uri, whatIf: Omit<InputValuesToSet, "uri">): Promise<void> {
  const trouble = await tryToApply(server, uri, whatIf);
  if (trouble !== undefined) window.showWarningMessage(trouble);
}

async function tryToApply(server: PlanServer, uri: Uri, { version, amounts }: Omit<InputValuesToSet, "uri">): Promise<string | undefined> {
  if (!(await isWritable(uri))) return l10n.t("{0} is read-only, so nothing was written.", planName(uri));
  const document = await openAskedPlan(uri);
  if (document === undefined) return undefined;
  const answer = await server.inputValuesToSet({ uri: uri.toString(), version, amounts });
  if (answer === undefined) return l10n.t("The language server has stopped, so nothing was written. “POV: Restart Language Server” starts it again.");
  if (!answer.ok) return answer.message;
  return (await applyPlanEdits(document, answer)) ? undefined : l10n.t("The plan was changed meanwhile, so nothing was written. Apply it again.");
}

/** A plan that has no file yet can be written to, as can one whose file nothing is known of. */
async function isWritable(uri: Uri): Promise<boolean> {
  if (uri.scheme === "untitled") return true;
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return false;
  return workspace.fs.stat(uri).then(
    ({ permissions }) => permissions !== FilePermission.Readonly,
    () => true,
  );
}
