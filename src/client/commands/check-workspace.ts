import { tasks } from "vscode";
import { checkTasks } from "../check-tasks";
import type { Command } from "../command";

/** “POV: Check All Plans in Workspace”: lists the findings of every plan among the problems, opened or not. */
export const checkWorkspace: Command = {
  id: "pov.checkWorkspace",
  run: async ({ runPov, workspaceCheck }) => {
    const onThisMachine = runPov === undefined ? [] : checkTasks(runPov);
    // Folders of a virtual file system are out of a process's reach.
    if (onThisMachine.length === 0) await workspaceCheck.run();
    for (const task of onThisMachine) await tasks.executeTask(task);
  },
};
