import type { Command } from "../command";
import { planOf } from "../plan";

/** “POV: Open Preview”: shows the plan's preview in place of the editor. */
export const openPreview: Command = {
  id: "pov.openPreview",
  run: ({ preview }, argument) => preview.open(planOf(argument), "in place"),
};
