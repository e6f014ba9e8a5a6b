/** The server is started again by itself so many times within this time, in milliseconds: a plan that brings it down brings it down again. */
const most = 4;
const span = 180_000;

/** When the server ended without being asked to. */
export class ServerCrashes {
  #times: readonly number[] = [];

  /** Remembers a crash at a time in milliseconds; gives whether the server is to be started again by itself. */
  note(now: number): boolean {
    this.#times = [...this.#times.filter((time) => now - time < span), now];
    return this.#times.length <= most;
  }

  /** How many there were of late. */
  get count(): number {
    return this.#times.length;
  }

  /** Somebody starts the server again, so it gets every chance. */
  forget(): void {
    this.#times = [];
  }
}
