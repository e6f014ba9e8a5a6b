import type { Command } from "../command";
import { planOf } from "../plan";

/** “POV: Open Preview to the Side”: shows the plan's preview beside the editor, which keeps the keyboard. */
export const openPreviewToSide: Command = {
  id: "pov.openPreviewToSide",
  run: ({ preview }, argument) => preview.open(planOf(argument), "to the side"),
};
