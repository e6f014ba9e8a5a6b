/** How long tasks wait, in milliseconds. */
export interface Waits {
  /** Without another task of the same key. */
  readonly pause: number;
  /** However many come: somebody who types without a pause still sees the figures follow. */
  readonly longest: number;
}

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
  /** When the first of the tasks came that this one stands for. */
  readonly since: number;
}

/** Runs the first task of a key at once and later ones at the next pause, so that typing is not interrupted. */
export class Pauses {
  readonly #waits: Waits;
  readonly #seen = new Set<string>();
  readonly #waiting = new Map<string, Waiting>();

  constructor(waits: Waits) {
    this.#waits = waits;
  }

  /** Runs the task at once if it is the key's first, else at the next pause, in place of one that still waits. */
  run(key: string, task: () => void): void {
    if (this.#seen.has(key)) return this.#wait(key, task);
    this.#seen.add(key);
    task();
  }

  /** Drops the task that waits; the key's next task is a first one again. */
  end(key: string): void {
    clearTimeout(this.#waiting.get(key)?.timer);
    this.#waiting.delete(key);
    this.#seen.delete(key);
  }

  /** Drops everything that waits. */
  dispose(): void {
    for (const key of [...this.#seen]) this.end(key);
  }

  #wait(key: string, task: () => void): void {
    const now = performance.now();
    const waiting = this.#waiting.get(key);
    const since = waiting?.since ?? now;
    clearTimeout(waiting?.timer);
    const milliseconds = Math.max(0, Math.min(this.#waits.pause, since + this.#waits.longest - now));
    const timer = setTimeout(() => {
      this.#waiting.delete(key);
      task();
    }, milliseconds);
    this.#waiting.set(key, { timer, since });
  }
}
