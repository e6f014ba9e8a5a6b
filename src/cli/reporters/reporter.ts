import type { CheckedPlan } from "../check-plan";
import type { Paint } from "../paint";

/** What a reporter may know about the place that it writes for. */
export interface Page {
  readonly paint: Paint;
  /** Undefined when lines may be as long as they are. */
  readonly columns: number | undefined;
}

/** What was found, as text that ends with a line break. */
export type Reporter = (plans: readonly CheckedPlan[], page: Page) => string;
