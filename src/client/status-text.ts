import { methodNames, type Report } from "../protocol/language-server";
import { percent } from "./percent";

/** What the status bar speaks of: a plan's report, whether it still follows the text, and the reader's locale. */
export interface Status {
  readonly report: Report;
  readonly isServerStopped: boolean;
  readonly locale: string;
}

/** The status bar's text: the ROI of the scenario that the verdict speaks of, and what was found. Nothing of it is the plan's own text. */
export function statusText(status: Status): string {
  const { error, warning, hint } = status.report.counts;
  const counted = [icon("error", error), icon("warning", warning), icon("info", hint)].filter((text) => text !== "");
  const age = { stopped: ["$(debug-disconnect)"], kept: ["$(history)"], current: [] }[ageOf(status)];
  return [`$(graph) ROI ${roiText(status)}`, ...age, ...(counted.length === 0 ? ["$(check)"] : counted)].join(" ");
}

/** The same for a screen reader. */
export function statusLabel(status: Status): string {
  const { error, warning, hint } = status.report.counts;
  const counted = [words(error, "error"), words(warning, "warning"), words(hint, "hint")].filter((text) => text !== "");
  const age = { stopped: ["language server stopped"], kept: ["last figures that could be computed"], current: [] }[ageOf(status)];
  return [`Proof of value: ROI ${roiText(status)}`, ...age, ...(counted.length === 0 ? ["no findings"] : counted)].join(", ");
}

/** What stands behind the figure. It quotes the plan, so it must be shown as text. */
export function statusTooltip(status: Status): string {
  const { plan, headline, valuation } = status.report;
  const scenario = valuation.scenarios[headline];
  const lines = [
    plan.title ?? "This plan has no title yet.",
    scenario.available ? `ROI of the ${headline} scenario by the ${methodNames[valuation.method]} method.` : scenario.reasons[0]?.message,
    {
      stopped: "The language server has stopped, so the figures no longer follow the text.",
      kept: "The figures are the last ones that could be computed.",
      current: undefined,
    }[ageOf(status)],
    "Click to open the preview.",
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

/** Whether the figures are those of the text as it stands, and if not, why. */
function ageOf({ report, isServerStopped }: Status): "stopped" | "kept" | "current" {
  return isServerStopped ? "stopped" : report.freshness.status;
}

function roiText({ report: { headline, valuation }, locale }: Status): string {
  const scenario = valuation.scenarios[headline];
  return !scenario.available || scenario.roi === null ? "–" : percent(scenario.roi, locale);
}

function icon(name: string, number: number): string {
  return number === 0 ? "" : `$(${name}) ${number}`;
}

function words(number: number, word: string): string {
  return number === 0 ? "" : `${number} ${word}${number === 1 ? "" : "s"}`;
}
