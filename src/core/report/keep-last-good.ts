import type { PlacedReason } from "../economics/valuation";
import { type Report, headlineFigures } from "./report";

/**
 * While a plan is being typed it is often broken for a moment. Then the figures of the last readable text are kept and
 * marked as such, with the lines at fault; findings, shown or suppressed, are always those of the text as it stands.
 */
export function keepLastGood(report: Report, previous: Report | undefined): Report {
  if (previous === undefined || headlineFigures(previous) === undefined) return report;
  const because = lost(report, previous);
  if (because.length === 0) return report;
  const { findings, counts, suppressed } = report;
  return { ...previous, findings, counts, suppressed, freshness: { status: "kept", because } };
}

/** Why the scenario that the verdict spoke of cannot speak any more; nothing when it can, or when the plan moved on. */
function lost(report: Report, previous: Report): readonly PlacedReason[] {
  const scenario = report.valuation.scenarios[previous.headline];
  if (!scenario.available) return scenario.reasons;
  return report.headline === previous.headline ? [] : report.findings.filter(({ rule, path }) => rule === "schema" && path === "status");
}
