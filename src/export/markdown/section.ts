import type { Report } from "../../core/report/report";
import type { Formats } from "../../view/format/formats";
import type { Markup } from "./markup";

/** What sections are written with. */
export interface MarkdownSetting {
  readonly version: string;
  readonly formats: Formats;
}

/** A part of the document as blocks that blank lines set apart; no block where there is nothing to say. */
export type MarkdownSection = (report: Report, setting: MarkdownSetting) => readonly Markup[];
