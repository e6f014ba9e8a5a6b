import { tasks } from "vscode";
import { checkTasks } from "../check-tasks";
import type { Command } from "../command";

/** “POV: Check All Plans in Workspace”: lists the findings of every plan among the problems, opened or not. */
export const checkWorkspace: Command = {
  id: "pov.checkWorkspace",
  run: async ({ runPov, workspaceCheck }) => {
    if (runPov === undefined) await workspaceCheck.run();
    else for (const task of checkTasks(runPov)) await tasks.executeTask(task);
  },
};
