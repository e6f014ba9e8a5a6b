import { Disposable, EventEmitter } from "vscode";
import type { ListedPlan, PlansChanged } from "../protocol/portfolio";
import type { FaultLog } from "./fault-log";
import type { Outage, PlanServer } from "./plan-server";

/** How long changes are gathered before they are told, in milliseconds: a thousand plans that are judged one by one are a few changes. */
const pause = 100;

/** The plans of the workspace as the server last told them, while somebody looks at them. */
export class WorkspacePlans implements Disposable {
  readonly #server: PlanServer;
  readonly #faults: FaultLog;
  readonly #plans = new Map<string, ListedPlan>();
  readonly #changed = new EventEmitter<PlansChanged>();
  readonly #listeners: readonly Disposable[];
  #watchers = 0;
  #isListed = false;
  #gathered = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Plans came, changed or went; a few at a time. */
  readonly onChange = this.#changed.event;

  constructor(server: PlanServer, faults: FaultLog) {
    this.#server = server;
    this.#faults = faults;
    this.#listeners = [
      server.onPlans((changed) => { this.#take(changed); }),
      server.onStart(() => { if (this.#watchers > 0) this.#begin(); }),
      server.onStop(() => { this.#tell(); }),
    ];
  }

  /** The plans, in no order. */
  get list(): readonly ListedPlan[] {
    return [...this.#plans.values()];
  }

  /** Whether the plans are known, were there none at all. */
  get isListed(): boolean {
    return this.#isListed;
  }

  /** Why the list does not follow the plans now; undefined while it does. */
  get outage(): Outage | undefined {
    return this.#server.outage;
  }

  /** One of the plans by its URI. */
  plan(uri: string): ListedPlan | undefined {
    return this.#plans.get(uri);
  }

  /** Keeps the list up to date from now on until this is disposed; starts the server when it does not run yet. */
  watch(): Disposable {
    this.#watchers += 1;
    if (this.#watchers === 1) {
      this.#begin();
      this.#faults.watch(this.#server.start());
    }
    let isOver = false;
    return new Disposable(() => {
      if (isOver) return;
      isOver = true;
      this.#watchers -= 1;
      if (this.#watchers === 0) this.#ask(false);
    });
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    clearTimeout(this.#timer);
    this.#changed.dispose();
  }

  /** The server tells every plan again, and nothing of those that went while nobody looked. */
  #begin(): void {
    this.#isListed = false;
    for (const uri of this.#plans.keys()) this.#gathered.add(uri);
    this.#plans.clear();
    this.#tell();
    this.#ask(true);
  }

  #ask(isWatched: boolean): void {
    this.#faults.watch(this.#server.watchPlans(isWatched));
  }

  #take({ plans, gone }: PlansChanged): void {
    this.#isListed = true;
    for (const uri of gone) this.#plans.delete(uri);
    for (const plan of plans) this.#plans.set(plan.uri, plan);
    for (const uri of [...gone, ...plans.map((plan) => plan.uri)]) this.#gathered.add(uri);
    this.#timer ??= setTimeout(() => { this.#tell(); }, pause);
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const uris = [...this.#gathered];
    this.#gathered = new Set();
    const plans = uris.map((uri) => this.#plans.get(uri)).filter((plan) => plan !== undefined);
    this.#changed.fire({ plans, gone: uris.filter((uri) => !this.#plans.has(uri)) });
  }
}
