import type { Report } from "../core/report/report";

/** What an export says about itself, and how its readers write numbers and days. */
export interface ExportSetting {
  /** The release that exports, such as "0.1.0". */
  readonly version: string;
  /** Such as "en" or "de-CH". */
  readonly locale: string;
}

/** A report as the text of one file. */
export type Exporter = (report: Report, setting: ExportSetting) => string;
