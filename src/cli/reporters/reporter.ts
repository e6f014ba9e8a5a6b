import type { CheckedPlan } from "../check-plan";
import type { Paint } from "../paint";
import type { Shard } from "../shard";

/** A file that could not be read, and a sentence that says why. */
export interface UnreadableFile {
  readonly path: string;
  readonly message: string;
}

/** What a reporter may know about the place that it writes for. */
export interface Page {
  readonly paint: Paint;
  /** Undefined when lines may be as long as they are. */
  readonly columns: number | undefined;
  /** The current folder as seen from the root of its repository, with forward slashes; empty at the root itself. */
  readonly folder: string;
  /** Where people find everything that was found, in words, such as “the log of this step”; undefined when nowhere else. */
  readonly elsewhere: string | undefined;
  /** The part of a check that is told; left out for a whole one. */
  readonly shard?: Shard | undefined;
  /** Files that could not be read, and so are not among the plans. */
  readonly unreadable?: readonly UnreadableFile[];
}

/** What was found, as text that ends with a line break. */
export type Reporter = (plans: readonly CheckedPlan[], page: Page) => string;
