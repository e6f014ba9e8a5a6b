import { methodNames, type Report } from "../protocol/language-server";
import { percent } from "./percent";
import type { Outage } from "./plan-server";
import type { Reader } from "./reader";

/** What the status bar speaks of: a plan's report, whether it still follows the text, and who reads it. */
export interface Status extends Reader {
  readonly report: Report;
  readonly outage: Outage | undefined;
}

/** The status bar's text: the ROI of the scenario that the verdict speaks of, and what was found. Nothing of it is the plan's own text. */
export function statusText(status: Status): string {
  const { error, warning, hint } = status.report.counts;
  const counted = [icon("error", error), icon("warning", warning), icon("info", hint)].filter((text) => text !== "");
  const age = { stopped: ["$(debug-disconnect)"], restarting: ["$(sync~spin)"], kept: ["$(history)"], current: [] }[ageOf(status)];
  return [`$(graph) ${status.l10n.t("ROI {0}", roiText(status))}`, ...age, ...(counted.length === 0 ? ["$(check)"] : counted)].join(" ");
}

/** The same for a screen reader. */
export function statusLabel(status: Status): string {
  const { l10n } = status;
  const age = { stopped: [l10n.t("language server stopped")], restarting: [l10n.t("language server restarting, figures from before")], kept: [l10n.t("last figures that could be computed")], current: [] }[ageOf(status)];
  return [l10n.t("Proof of value: ROI {0}", roiText(status)), ...age, ...countedWords(status)].join(", ");
}

/** What stands behind the figure. It quotes the plan, so it must be shown as text. */
export function statusTooltip(status: Status): string {
  const { l10n } = status;
  const lines = [
    status.report.plan.title ?? l10n.t("This plan has no title yet."),
    scenarioLine(status),
    {
      stopped: l10n.t("The language server has stopped, so the figures no longer follow the text."),
      restarting: l10n.t("The language server stopped; the figures are from before. Restarting…"),
      kept: l10n.t("The figures are the last ones that could be computed."),
      current: undefined,
    }[ageOf(status)],
    l10n.t("Click to open the preview."),
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

/** Which scenario the ROI is of, and by which method, or why there is none. */
function scenarioLine({ report: { headline, valuation }, l10n }: Status): string | undefined {
  const scenario = valuation.scenarios[headline];
  if (!scenario.available) return scenario.reasons[0]?.message;
  const method = valuation.method === "simple" ? l10n.t("simple") : methodNames[valuation.method];
  switch (headline) {
    case "target":
      return l10n.t("ROI of the target scenario by the {0} method.", method);
    case "measured":
      return l10n.t("ROI of the measured scenario by the {0} method.", method);
    case "floor":
      return l10n.t("ROI of the floor scenario by the {0} method.", method);
  }
}

/** Whether the figures are those of the text as it stands, and if not, why. */
function ageOf({ report, outage }: Status): Outage | "kept" | "current" {
  return outage ?? report.freshness.status;
}

function roiText({ report: { headline, valuation }, locale }: Status): string {
  const scenario = valuation.scenarios[headline];
  return !scenario.available || scenario.roi === null ? "–" : percent(scenario.roi, locale);
}

function icon(name: string, number: number): string {
  return number === 0 ? "" : `$(${name}) ${number}`;
}

function countedWords({ report: { counts: { error, warning, hint } }, l10n }: Status): readonly string[] {
  const words = [
    error === 0 ? undefined : error === 1 ? l10n.t("1 error") : l10n.t("{0} errors", error),
    warning === 0 ? undefined : warning === 1 ? l10n.t("1 warning") : l10n.t("{0} warnings", warning),
    hint === 0 ? undefined : hint === 1 ? l10n.t("1 hint") : l10n.t("{0} hints", hint),
  ].filter((word) => word !== undefined);
  return words.length === 0 ? [l10n.t("no findings")] : words;
}
