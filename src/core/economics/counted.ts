/** What lowers a benefit between its headline and the money that is counted. */
export type Haircut = "capture" | "attribution" | "risk-adjustment" | "ramp" | "decay";

/** Which haircuts and which costs a calculation takes into account. */
export interface Counted {
  readonly haircuts: ReadonlySet<Haircut>;
  /** `licence`: what the vendor is paid again and again, as written; `all`: every cost, with its risk adjustment. */
  readonly costs: "licence" | "all";
}

/** Every haircut and every cost: what the figures of a scenario count. */
export const everything: Counted = { haircuts: new Set(["capture", "attribution", "risk-adjustment", "ramp", "decay"]), costs: "all" };
