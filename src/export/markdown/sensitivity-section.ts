import type { Simulation, Swing } from "../../core/economics/appraisal/appraisal";
import type { Report } from "../../core/report/report";
import type { Formats } from "../../view/format/formats";
import { type Markup, markup } from "./markup";
import type { MarkdownSection } from "./section";
import { type Cell, table } from "./table";

/** How many inputs are named; more say little. */
const mostSwings = 8;

/** The inputs that move the NPV most, and how it spreads when all ranges are drawn from. */
export const sensitivitySection: MarkdownSection = ({ appraisal, valuation }, { formats }) => {
  if (appraisal === undefined) return [];
  return [...tornado(appraisal.sensitivity, formats), ...spread(appraisal.simulation, valuation, formats)];
};

function tornado(swings: readonly Swing[], formats: Formats): readonly Markup[] {
  if (swings.length === 0) return [];
  const rows = swings.slice(0, mostSwings).map((swing) => swingCells(swing, formats));
  return [markup`## What moves it most`, table(["Input", "Low to high", "NPV at low", "NPV at high", "NPV is 0 at"], rows)];
}

function swingCells({ input, unit, low, high, isAssumed, npvLow, npvHigh, breakEven }: Swing, formats: Formats): readonly Cell[] {
  const range = formats.range(low / unit.factor, high / unit.factor, unit.text);
  return [
    input,
    isAssumed ? `${range} (±10 %, no range given)` : range,
    formats.money(npvLow, undefined),
    formats.money(npvHigh, undefined),
    breakEven === null ? "–" : formats.quantity(breakEven / unit.factor, unit.text),
  ];
}

function spread(simulation: Simulation, { currency }: Report["valuation"], formats: Formats): readonly Markup[] {
  if (!simulation.available) return [];
  const { p5, p50, p95 } = simulation.npv;
  const [low, middle, high] = [p5, p50, p95].map((npv) => formats.money(npv, currency));
  return [
    markup`In ${formats.count(simulation.trials, "draw")} from the ranges, 90 % of the NPVs lie between **${low ?? ""}** (P5) and **${high ?? ""}** (P95), half of them above ${middle ?? ""} (P50); ${formats.percent(simulation.probabilityOfLoss)} are losses.`,
  ];
}
