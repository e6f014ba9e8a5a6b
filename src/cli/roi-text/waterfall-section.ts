import type { WaterfallStep, WaterfallStepName } from "../../core/economics/appraisal/appraisal";
import { type Report, methodNames } from "../../core/report/report";
import { listed } from "../../view/listed";
import { wrap } from "../terminal-text";
import { type Cell, tableLines } from "../text-table";
import { tableTitle } from "./headline-place";
import type { Setting } from "./setting";

const steps: Readonly<Record<WaterfallStepName, string>> = {
  "licence-only": "No haircut, licence the only cost",
  "all-costs": "All costs counted",
  capture: "Capture",
  attribution: "Attribution",
  "risk-adjustment": "Risk adjustment",
  ramp: "Ramp",
  decay: "Decay",
};

/** Where the headline goes: ROI and NPV after each haircut, those that change nothing named below. */
export function waterfallSection(report: Report, setting: Setting): readonly string[] {
  const { appraisal, valuation } = report;
  if (appraisal === undefined) return [];
  const changes = appraisal.waterfall.map((step, index): Change => ({ step, before: appraisal.waterfall[index - 1] }));
  const told = changes.filter(({ step, before }) => before?.npv !== step.npv);
  const unchanged = changes.filter(({ step, before }) => before?.npv === step.npv).map(({ step }) => steps[step.step].toLowerCase());
  const header: readonly Cell[] = [
    { text: tableTitle("Haircuts", report), style: "bold" },
    ...["change", "NPV", `ROI (${methodNames[valuation.method]})`].map((text): Cell => ({ text, style: "dim" })),
  ];
  const rows = told.map((change, index) => rowOf(change, index === told.length - 1, setting));
  const remark = unchanged.length === 0 ? [] : wrap(`Not changed by ${listed(unchanged)}.`, setting.columns);
  return [...tableLines([header, ...rows], ["left"], setting.paint), ...remark.map((line) => setting.paint("dim", line))];
}

interface Change {
  readonly step: WaterfallStep;
  readonly before: WaterfallStep | undefined;
}

function rowOf({ step, before }: Change, isLast: boolean, { formats }: Setting): readonly Cell[] {
  const { npv, roi } = step;
  const change = before === undefined ? "" : formats.money(npv - before.npv, undefined);
  const texts = [steps[step.step], change, formats.money(npv, undefined), roi === null ? "–" : formats.percent(roi)];
  return texts.map((text): Cell => (isLast ? { text, style: "bold" } : { text }));
}
