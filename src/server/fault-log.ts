import type { Connection } from "vscode-languageserver";

/** Where our own failures are written that no request can answer with, so that none is silent and none ends the server. */
export class FaultLog {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Writes a failure to the editor's log. */
  write(error: unknown): void {
    this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  /** Lets work go on that nobody waits for, and writes how it failed. */
  watch(work: Promise<unknown>): void {
    work.catch((error: unknown) => { this.write(error); });
  }
}
