import type { Formats } from "../../view/format/formats";
import type { Paint } from "../paint";

/** Where a report is printed. */
export interface Setting {
  readonly formats: Formats;
  readonly paint: Paint;
  /** The widest that running text should be. */
  readonly columns: number;
  /** The plan's path, as people read it. */
  readonly path: string;
}
