import type { Analysis } from "../../core/analyse";
import type { IsoDate } from "../../core/quantity/calendar";
import type { AskedPlace } from "./asked-place";
import type { EditorTakes, Offer } from "./offer";
import type { KnownPlan } from "./known-plan";

/** In which plan and for whom completions are made. */
export interface CompletionContext extends EditorTakes {
  /** The plan as it was last analysed, possibly some keystrokes ago; what has been typed since is read from the text. */
  readonly analysis: Analysis | undefined;
  readonly today: IsoDate;
  /** For the names of days and currencies. */
  readonly locale: string;
  /** What to offer: another server may offer already what follows from the schema. Everything when left out. */
  readonly served?: "everything" | "beyond-schema";
}

/** A place of a plan in which something is about to be typed, with what is known of the plan. */
export interface AskedPlan extends AskedPlace {
  readonly plan: KnownPlan;
  readonly today: IsoDate;
  readonly locale: string;
}

/** One kind of thing that may be offered in a plan. */
export interface CompletionSource {
  /** Whether the JSON Schema of the format cannot offer it. */
  readonly isBeyondSchema: boolean;
  readonly offers: (asked: AskedPlan) => readonly Offer[];
}
