import type { Report } from "../../core/report/report";

/** Which scenario a heading is about: the one that the verdict speaks of. */
export function headlinePlace({ headline }: Pick<Report, "headline">): string {
  return headline === "measured" ? "as measured" : "at target";
}

/** "Cash flow at target, USD": what a table is about, and its money. */
export function tableTitle(name: string, report: Report): string {
  const { currency } = report.valuation;
  const title = `${name} ${headlinePlace(report)}`;
  return currency === undefined ? title : `${title}, ${currency}`;
}
