import type { Appraisal, ResultBreakEven } from "../../core/economics/appraisal/appraisal";
import type { Report } from "../../core/report/report";
import { idWords } from "../../view/id-words";
import { ownValue } from "../../view/own-value";
import { terminalText, wrap } from "../terminal-text";
import { type Cell, tableLines } from "../text-table";
import { headlinePlace, tableTitle } from "./headline-place";
import type { Setting } from "./setting";

/** What each input does to the NPV, the largest swing first, and where inputs and results bring it to 0. */
export function sensitivitySection(report: Report, setting: Setting): readonly string[] {
  const { appraisal } = report;
  if (appraisal === undefined) return [];
  const { sensitivity, results } = appraisal;
  return [...(sensitivity.length === 0 ? [] : tornado(sensitivity, report, setting)), ...results.flatMap((result) => resultLines(result, report, setting))];
}

function tornado(swings: Appraisal["sensitivity"], report: Report, { formats, paint, columns }: Setting): readonly string[] {
  const header: readonly Cell[] = [
    { text: tableTitle("Sensitivity", report), style: "bold" },
    ...["low", "high", "NPV 0 at", "", "NPV at low", "at high", "swing"].map((text): Cell => ({ text, style: "dim" })),
  ];
  const rows = swings.map(({ input, low, high, unit, npvLow, npvHigh, breakEven, zeros, isAssumed }): readonly Cell[] => {
    const ends = [low, high, breakEven].map((base) => (base === null ? (zeros === "several" ? "several" : "–") : formats.quantity(base / unit.factor, "")));
    const money = [npvLow, npvHigh, Math.abs(npvHigh - npvLow)].map((amount) => formats.money(amount, undefined));
    return [`${idWords(input)}${isAssumed ? " *" : ""}`, ...ends, unit.text, ...money].map((text) => ({ text }));
  });
  const note = swings.some(({ isAssumed }) => isAssumed) ? wrap("* The plan gives no range, so ±10 % was taken.", columns).map((line) => paint("dim", line)) : [];
  return [...tableLines([header, ...rows], ["left", "right", "right", "right", "left"], paint), ...note];
}

function resultLines({ outcome, unit, value, breakEven, zeros }: ResultBreakEven, report: Report, { formats, columns }: Setting): readonly string[] {
  const name = ownValue(report.names, outcome) ?? outcome;
  const shown = (base: number): string => formats.quantity(base / unit.factor, unit.text);
  const sentence = breakEven === null
    ? `${zeros === "several" ? "Several values" : "No value"} of “${name}” alone ${zeros === "several" ? "bring" : "brings"} the NPV to 0; it is ${shown(value)} ${headlinePlace(report)}.`
    : `The NPV is 0 once “${name}” is ${shown(breakEven)}; it is ${shown(value)} ${headlinePlace(report)}.`;
  return wrap(terminalText(sentence), columns);
}
