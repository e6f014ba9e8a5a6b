import type { Command } from "commander";
import type { Environment } from "../environment";
import type { ExitStatus } from "../exit-status";

/** What a command gets to work with. */
export interface Invocation {
  readonly environment: Environment;
  /** Says how the command ended. */
  readonly finish: (status: ExitStatus) => void;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, invocation: Invocation) => void;

/** What `--color` and `--no-color` say; undefined when neither was given. */
export interface ColourOption {
  readonly color?: boolean;
}
