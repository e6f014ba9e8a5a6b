import type { Formats } from "../../view/format/formats";
import type { Paint } from "../paint";

/** Where a history is printed. */
export interface Setting {
  readonly formats: Formats;
  readonly paint: Paint;
  /** The terminal's width; undefined when the output is not a terminal. */
  readonly columns: number | undefined;
  /** The plan's path, as people read it. */
  readonly path: string;
}
