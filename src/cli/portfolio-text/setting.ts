import type { Formats } from "../../view/format/formats";
import type { Paint } from "../paint";

/** Where a portfolio is printed. */
export interface Setting {
  readonly formats: Formats;
  readonly paint: Paint;
  /** The terminal's width; undefined when the output is not a terminal. */
  readonly columns: number | undefined;
}
