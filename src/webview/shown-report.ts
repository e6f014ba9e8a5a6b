import type { Report } from "../core/report/report";
import { whatIf } from "../core/report/what-if";
import { type Supposed, baseValues } from "../view/what-if/supposed";

/** Gives the report with what is supposed, computed once for each pair: a cursor that moves computes nothing. */
export function shownReports(): (report: Report, supposed: Supposed) => Report {
  let latest: { readonly report: Report; readonly supposed: Supposed; readonly shown: Report } | undefined;
  return (report, supposed) => {
    if (Object.keys(supposed).length === 0) return report;
    if (latest?.report !== report || latest.supposed !== supposed) latest = { report, supposed, shown: whatIf(report, baseValues(supposed, report)) };
    return latest.shown;
  };
}
