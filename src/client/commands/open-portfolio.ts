import type { Command } from "../command";

/** “POV: Open Portfolio”: shows all plans of the workspace with what they come to. */
export const openPortfolio: Command = {
  id: "pov.openPortfolio",
  run: ({ portfolio }) => { portfolio.open(); },
};
