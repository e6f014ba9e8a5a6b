import type { QuickPickItem } from "vscode";
import type { ExportFormat } from "../protocol/language-server";
import type { Reader } from "./reader";

/** A format as it is offered. */
export interface ExportChoice extends QuickPickItem {
  readonly format: ExportFormat;
  /** The ending of the file's name. */
  readonly extension: string;
}

/** What a plan can be taken away as, in the order in which people ask for it. */
export function exportChoices({ l10n }: Pick<Reader, "l10n">): readonly ExportChoice[] {
  return [
    { format: "html", label: "HTML", extension: "html", detail: l10n.t("One page to send and print; it needs nothing else.") },
    { format: "markdown", label: "Markdown", extension: "md", detail: l10n.t("Text with tables for wikis and pull requests.") },
    { format: "csv", label: "CSV", extension: "csv", detail: l10n.t("The cash flow, unrounded, for a spreadsheet.") },
    { format: "json", label: "JSON", extension: "json", detail: l10n.t("The whole report as data.") },
  ];
}
