import type { DocumentUri } from "vscode-languageserver";
import type { ListedPlan, PlansChanged } from "../protocol/portfolio";

/** Changes of listed plans wait this long for others, in milliseconds: one message for each would drown the editor. */
const patience = 100;

/** Sends what has changed about listed plans, many at once, and nothing that the editor knows already. */
export class PlanOutbox {
  readonly #send: (changed: PlansChanged) => void;
  /** What the editor knows, by URI. */
  readonly #known = new Map<DocumentUri, string>();
  readonly #plans = new Map<DocumentUri, ListedPlan>();
  readonly #gone = new Set<DocumentUri>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (changed: PlansChanged) => void) {
    this.#send = send;
  }

  /** Sends a plan soon, unless it is as the editor knows it. */
  put(plan: ListedPlan): void {
    const text = JSON.stringify(plan);
    if (this.#known.get(plan.uri) === text) return;
    this.#known.set(plan.uri, text);
    this.#gone.delete(plan.uri);
    this.#plans.set(plan.uri, plan);
    this.#wait();
  }

  /** Says soon that a plan is gone, if the editor knows it. */
  drop(uri: DocumentUri): void {
    if (!this.#known.delete(uri)) return;
    this.#plans.delete(uri);
    this.#gone.add(uri);
    this.#wait();
  }

  /** Sends what waits now, even when that is nothing. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const changed = { plans: [...this.#plans.values()], gone: [...this.#gone] };
    this.#plans.clear();
    this.#gone.clear();
    this.#send(changed);
  }

  /** Forgets what waits and what the editor knows. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const kept of [this.#known, this.#plans, this.#gone]) kept.clear();
  }

  #wait(): void {
    this.#timer ??= setTimeout(() => { this.flush(); }, patience);
  }
}
