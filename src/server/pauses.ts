/** How long tasks wait, in milliseconds. */
export interface Waits {
  /** Without another task of the same key. */
  readonly pause: number;
  /** However many come: somebody who types without a pause still sees the figures follow. */
  readonly longest: number;
  /** Until a task is prepared, while it waits. */
  readonly ahead?: number;
}

/** Something to do, and what of it can be done ahead without anybody seeing it. */
export interface Task {
  readonly run: () => void;
  readonly prepare?: () => void;
}

interface Waiting {
  readonly timers: readonly ReturnType<typeof setTimeout>[];
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
  run(key: string, task: Task): void {
    if (this.#seen.has(key)) return this.#wait(key, task);
    this.#seen.add(key);
    task.run();
  }

  /** Drops the task that waits; the key's next task is a first one again. */
  end(key: string): void {
    this.#drop(key);
    this.#seen.delete(key);
  }

  /** Drops everything that waits. */
  dispose(): void {
    for (const key of [...this.#seen]) this.end(key);
  }

  #wait(key: string, { run, prepare }: Task): void {
    const now = performance.now();
    const since = this.#waiting.get(key)?.since ?? now;
    this.#drop(key);
    const { pause, longest, ahead = pause } = this.#waits;
    const milliseconds = Math.max(0, Math.min(pause, since + longest - now));
    const running = setTimeout(() => {
      this.#waiting.delete(key);
      run();
    }, milliseconds);
    const preparing = prepare !== undefined && ahead < milliseconds ? [setTimeout(prepare, ahead)] : [];
    this.#waiting.set(key, { timers: [running, ...preparing], since });
  }

  #drop(key: string): void {
    for (const timer of this.#waiting.get(key)?.timers ?? []) clearTimeout(timer);
    this.#waiting.delete(key);
  }
}
