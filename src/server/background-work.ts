/** What is done in the background, and what goes first. */
export interface BackgroundWorkers<Item> {
  readonly work: (item: Item) => Promise<void>;
  /** The keys of what people have before their eyes. */
  readonly urgent: () => readonly string[];
  /** Is told of a failure; the rest goes on. */
  readonly failed: (error: unknown) => void;
  /** Is called now and then, and when all is done: a time to give back what the work has used up. */
  readonly rested: () => void;
}

/** So many things are worked on without a rest. */
const stretch = 50;

/** Works on many things one after the other, and lets everything else that waits have its turn in between. */
export class BackgroundWork<Item> {
  readonly #workers: BackgroundWorkers<Item>;
  readonly #waiting = new Map<string, Item>();
  #isWorking = false;

  constructor(workers: BackgroundWorkers<Item>) {
    this.#workers = workers;
  }

  /** Works on a thing soon; once, however often it is added before its turn comes. */
  add(key: string, item: Item): void {
    this.#waiting.set(key, item);
    if (this.#isWorking) return;
    this.#isWorking = true;
    void this.#work();
  }

  /** Drops everything that waits. */
  clear(): void {
    this.#waiting.clear();
  }

  async #work(): Promise<void> {
    let done = 0;
    for (let item = await this.#next(); item !== undefined; item = await this.#next()) {
      try {
        await this.#workers.work(item);
      } catch (error) {
        this.#workers.failed(error);
      }
      done++;
      if (done % stretch === 0) this.#workers.rested();
    }
    this.#workers.rested();
    this.#isWorking = false;
  }

  /** A timer, because between promises alone nothing else would get a turn. */
  async #next(): Promise<Item | undefined> {
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    const urgent = this.#workers.urgent().find((key) => this.#waiting.has(key));
    const key = urgent ?? this.#waiting.keys().next().value;
    const item = key === undefined ? undefined : this.#waiting.get(key);
    if (key !== undefined) this.#waiting.delete(key);
    return item;
  }
}
