import { exitStatus } from "../exit-status";
import type { AddCommand } from "./command";

/** `pov lsp --stdio`: the language server, for editors that start it themselves. */
export const lsp: AddCommand = (program, { finish }) => {
  program
    .command("lsp")
    .description("Start the language server for an editor.")
    .requiredOption("--stdio", "speak the Language Server Protocol over standard input and output")
    .action(async () => {
      // Loaded only here: the other commands start faster without it.
      const { startStdioServer } = await import("../../server/stdio");
      startStdioServer();
      finish(exitStatus.clean);
    });
};
