import type { Formats } from "../../view/format/formats";
import type { Paint } from "../paint";

/** Where differences are printed. */
export interface Setting {
  readonly formats: Formats;
  readonly paint: Paint;
  /** The widest that a line should be. */
  readonly columns: number;
}
