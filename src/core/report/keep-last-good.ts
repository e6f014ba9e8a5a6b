import type { Report } from "./report";

/**
 * While a plan is being typed it is often broken for a moment. Then the figures of the last readable text are kept and
 * marked as such, with the lines at fault; findings are always those of the text as it stands.
 */
export function keepLastGood(report: Report, previous: Report | undefined): Report {
  const scenario = report.valuation.scenarios.target;
  if (scenario.available || previous === undefined || !previous.valuation.scenarios.target.available) return report;
  return {
    ...previous,
    findings: report.findings,
    counts: report.counts,
    freshness: { status: "kept", because: scenario.reasons },
  };
}
