import type { Command } from "../command";

/** “POV: Show Output”: opens the extension's log. */
export const showOutput: Command = {
  id: "pov.showOutput",
  run: ({ output }) => { output.show(); },
};
