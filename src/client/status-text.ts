import type { Report } from "../protocol/language-server";

/** The status bar's text: the ROI of the scenario that the verdict speaks of, and what was found. Nothing of it is the plan's own text. */
export function statusText(report: Report, locale: string): string {
  const { error, warning, hint } = report.counts;
  const counted = [count("error", error), count("warning", warning), count("info", hint)].filter((text) => text !== "");
  return [`$(graph) ROI ${roiText(report, locale)}`, ...(counted.length === 0 ? ["$(check)"] : counted)].join(" ");
}

/** The same for a screen reader. */
export function statusLabel(report: Report, locale: string): string {
  const { error, warning, hint } = report.counts;
  return `Proof of value: ROI ${roiText(report, locale)}, ${error} errors, ${warning} warnings, ${hint} hints`;
}

/** What stands behind the figure. It quotes the plan, so it must be shown as text. */
export function statusTooltip(report: Report): string {
  const { plan, headline, valuation, freshness } = report;
  const scenario = valuation.scenarios[headline];
  const lines = [
    plan.title ?? "This plan has no title yet.",
    scenario.available ? `ROI of the ${headline} scenario by the ${valuation.method} method.` : scenario.reasons[0]?.message,
    freshness.status === "kept" ? "The figures are the last ones that could be computed." : undefined,
    "Click to open the preview.",
  ];
  return lines.filter((line) => line !== undefined).join("\n\n");
}

function roiText({ headline, valuation }: Report, locale: string): string {
  const scenario = valuation.scenarios[headline];
  if (!scenario.available || scenario.roi === null) return "–";
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(scenario.roi * 100)} %`;
}

function count(icon: string, number: number): string {
  return number === 0 ? "" : `$(${icon}) ${number}`;
}
