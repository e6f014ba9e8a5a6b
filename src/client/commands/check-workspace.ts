import type { Command } from "../command";

/** “POV: Check All Plans in Workspace”: lists the findings of every plan among the problems, opened or not. */
export const checkWorkspace: Command = {
  id: "pov.checkWorkspace",
  run: ({ workspaceCheck }) => workspaceCheck.run(),
};
