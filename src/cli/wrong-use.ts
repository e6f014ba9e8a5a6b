import type { Environment } from "./environment";
import { type ExitStatus, exitStatus } from "./exit-status";
import { terminalText } from "./terminal-text";

/** Says in one line what cannot be done as asked, and gives the status for that. */
export function wrongUse({ stderr }: Environment, message: string): ExitStatus {
  stderr.write(`pov: ${terminalText(message)}\n`);
  return exitStatus.wrongUse;
}
