import type { Command } from "../command";

/** “POV: Restart Language Server”. */
export const restartServer: Command = {
  id: "pov.restartServer",
  run: ({ server }) => server.restart(),
};
