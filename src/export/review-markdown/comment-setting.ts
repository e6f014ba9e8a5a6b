import type { IsoDate } from "../../core/quantity/calendar";
import type { Formats } from "../../view/format/formats";

/** A line of a file in one of the two versions that are compared. */
export interface LinePlace {
  /** As the review names it. */
  readonly file: string;
  /** From 1; undefined for the file as a whole. */
  readonly line: number | undefined;
  readonly side: "before" | "after";
}

/** The address at which a line can be looked at; undefined where there is none. */
export type AddressOf = (place: LinePlace) => string | undefined;

/** What a comment is written with. */
export interface CommentSetting {
  readonly formats: Formats;
  readonly addressOf: AddressOf;
  /** The day as of which both versions were judged. */
  readonly asOf: IsoDate;
  /** The release that writes it, such as "0.1.0". */
  readonly version: string;
  /** The most bytes of UTF-8 that the comment may have, 10,000 at least. Platforms count characters, which are never more. */
  readonly limit: number;
  /** Why the review fails, a sentence each; none when it does not. */
  readonly failures: readonly string[];
  /** What programs know the comment by: its first line, which no reader sees. */
  readonly marker?: string | undefined;
}
