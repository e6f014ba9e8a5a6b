import type { QuickPickItem } from "vscode";
import type { ExportFormat } from "../protocol/language-server";

/** A format as it is offered. */
export interface ExportChoice extends QuickPickItem {
  readonly format: ExportFormat;
  /** The ending of the file's name. */
  readonly extension: string;
}

/** What a plan can be taken away as, in the order in which people ask for it. */
export const exportChoices: readonly ExportChoice[] = [
  { format: "html", label: "HTML", extension: "html", detail: "One page to send and print; it needs nothing else." },
  { format: "markdown", label: "Markdown", extension: "md", detail: "Text with tables for wikis and pull requests." },
  { format: "csv", label: "CSV", extension: "csv", detail: "The cash flow, unrounded, for a spreadsheet." },
  { format: "json", label: "JSON", extension: "json", detail: "The whole report as data." },
];
