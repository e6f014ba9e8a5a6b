/** What has been opened and is to be closed again, the last first. */
export class CleanUp {
  readonly #opened: { close(): Promise<void> | void }[] = [];

  /** Remembers something and gives it back. */
  add<Opened extends { close(): Promise<void> | void }>(opened: Opened): Opened {
    this.#opened.push(opened);
    return opened;
  }

  /** Closes everything. */
  async run(): Promise<void> {
    for (const opened of this.#opened.splice(0).reverse()) await opened.close();
  }
}
