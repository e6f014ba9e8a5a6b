import type { Command } from "../command";

/** “POV: Show Source”: brings up an editor of the plan that the preview shows. */
export const showSource: Command = {
  id: "pov.showSource",
  run: ({ preview }) => preview.showSource(),
};
