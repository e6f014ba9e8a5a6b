/** Runs the first task of a key at once and later ones when they stop coming for a moment, so that typing is not interrupted. */
export class Pauses {
  readonly #milliseconds: number;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout> | undefined>();

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** Runs the task at once if it is the key's first, else at the next pause, in place of one that still waits. */
  run(key: string, task: () => void): void {
    const isFirst = !this.#timers.has(key);
    clearTimeout(this.#timers.get(key));
    this.#timers.set(key, isFirst ? undefined : setTimeout(task, this.#milliseconds));
    if (isFirst) task();
  }

  /** Drops the task that waits; the key's next task is a first one again. */
  end(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  /** Drops everything that waits. */
  dispose(): void {
    for (const key of [...this.#timers.keys()]) this.end(key);
  }
}
