import { ViewColumn, commands } from "vscode";
import type { Command } from "../command";
import { planOf } from "../plan";

/** Opens a plan of the side bar beside what is shown. Only the view's menu has it. */
export const openPlanToSide: Command = {
  id: "pov.openPlanToSide",
  run: async (_, argument) => {
    const uri = planOf(argument);
    if (uri !== undefined) await commands.executeCommand("vscode.open", uri, ViewColumn.Beside);
  },
};
