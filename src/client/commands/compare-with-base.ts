import { Uri, l10n, window } from "vscode";
import { isPlanFile } from "../../protocol/plan-file";
import { askBase } from "../ask-base";
import { comparedIn } from "../changes";
import type { Command, Extension } from "../command";
import { openAskedPlan } from "../open-plan";
import { planOf } from "../plan";

/** “POV: Compare with Base…”: shows what became of a plan since an earlier version. Given both, it asks nothing. */
export const compareWithBase: Command = {
  id: "pov.compareWithBase",
  run: async (extension, argument) => {
    const given = comparedIn(argument);
    const uri = given?.uri ?? planToCompare(extension, argument);
    if (uri === undefined) {
      window.showInformationMessage(l10n.t("Open a plan first: a file whose name ends in .pov.yaml."));
      return;
    }
    if ((await openAskedPlan(uri)) === undefined) return;
    const base = given?.base ?? (await askBase(uri));
    if (base === undefined) return;
    await extension.server.start();
    extension.changes.show({ uri, base });
  },
};

/** The menu of a page’s title passes the page itself, which is no file. */
function planToCompare({ preview, changes }: Extension, argument: unknown): Uri | undefined {
  const isOther = argument instanceof Uri && !isPlanFile(argument.path);
  return planOf(isOther ? undefined : argument) ?? changes.activeUri ?? preview.uri;
}
