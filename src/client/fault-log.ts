import type { LogOutputChannel } from "vscode";

/** Where failures are written that nobody waits for, so that none is silent. */
export class FaultLog {
  readonly #output: LogOutputChannel;

  constructor(output: LogOutputChannel) {
    this.#output = output;
  }

  /** Writes a failure to the extension's log. */
  write(error: unknown): void {
    this.#output.error(error instanceof Error ? error : String(error));
  }

  /** Lets work go on that nobody waits for, and writes how it failed. */
  watch(work: Thenable<unknown>): void {
    work.then(undefined, (error: unknown) => { this.write(error); });
  }
}
