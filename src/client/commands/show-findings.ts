import { commands } from "vscode";
import type { Command } from "../command";

/** “POV: Show Findings”: opens the Problems view. */
export const showFindings: Command = {
  id: "pov.showFindings",
  run: () => commands.executeCommand("workbench.panel.markers.view.focus"),
};
