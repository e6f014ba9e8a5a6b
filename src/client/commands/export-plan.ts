import { Uri, commands, env, l10n, window, workspace } from "vscode";
import { isPlanFile } from "../../protocol/plan-file";
import type { Command, Extension } from "../command";
import { type ExportChoice, exportChoices } from "../export-choices";
import { openAskedPlan } from "../open-plan";
import { planName, planOf } from "../plan";
import { writeFailure } from "../write-failure";
import type { WriteFile } from "../write-file";

/** “POV: Export Business Case…”: writes the plan's report to a file of the asked format. */
export const exportPlan: Command = {
  id: "pov.export",
  run: async (extension, argument) => {
    const plan = planToExport(extension, argument);
    if (plan === undefined) {
      window.showInformationMessage(l10n.t("Open a plan first: a file whose name ends in .pov.yaml."));
      return;
    }
    const choice = await window.showQuickPick(exportChoices({ l10n }), { title: l10n.t("Export Business Case"), placeHolder: l10n.t("What to write"), matchOnDetail: true });
    if (choice !== undefined) await exportAs(choice, plan, extension);
  },
};

/** The menu of the preview's title passes the preview itself, which is no file. */
function planToExport({ preview }: Extension, argument: unknown): Uri | undefined {
  const isOther = argument instanceof Uri && !isPlanFile(argument.path);
  return planOf(isOther ? undefined : argument) ?? preview.uri;
}

async function exportAs(choice: ExportChoice, plan: Uri, { server, writeFile }: Extension): Promise<void> {
  const target = await askTarget(choice, plan);
  if (target === undefined || (await openAskedPlan(plan)) === undefined) return;
  await server.start();
  const text = await server.export(plan, choice.format, env.language);
  if (text === undefined) {
    window.showErrorMessage(l10n.t("The business case was not exported, because the language server does not answer. “POV: Restart Language Server” starts it again."));
    return;
  }
  if (await write(target, text, writeFile)) await offer(target, choice);
}

/** The dialog asks before a file is replaced. */
async function askTarget({ label, extension }: ExportChoice, plan: Uri): Promise<Uri | undefined> {
  const name = planName(plan).replace(/\.pov\.ya?ml$/iu, "");
  const folder = plan.scheme === "untitled" ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(plan, "..");
  const defaultUri = folder && Uri.joinPath(folder, `${name}.${extension}`);
  return window.showSaveDialog({ title: l10n.t("Export Business Case"), filters: { [label]: [extension] }, ...(defaultUri && { defaultUri }) });
}

async function write(target: Uri, text: string, writeFile: WriteFile): Promise<boolean> {
  try {
    await writeFile(target, text);
    return true;
  } catch (error) {
    window.showErrorMessage(writeFailure(planName(target), error, { l10n }));
    return false;
  }
}

async function offer(target: Uri, { format }: ExportChoice): Promise<void> {
  const open = l10n.t("Open");
  if ((await window.showInformationMessage(l10n.t("Exported {0}.", planName(target)), open)) !== open) return;
  // Only files of this machine can be opened by its browser.
  if (format === "html" && target.scheme === "file" && (await env.openExternal(target))) return;
  await commands.executeCommand("vscode.open", target);
}
