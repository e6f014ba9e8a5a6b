import type { ResultBreakEven, Simulation, Swing } from "../../core/economics/appraisal/appraisal";
import type { Report } from "../../core/report/report";
import { phrase, say } from "../../core/texts/say";
import type { Formats } from "../../view/format/formats";
import { ownValue } from "../../view/own-value";
import { scenarioPlace } from "../../view/scenario-words";
import { type Markup, joined, markup } from "./markup";
import type { MarkdownSection } from "./section";
import { type Cell, table } from "./table";

/** How many inputs are named; more say little. */
const mostSwings = 8;

/** The inputs that move the NPV most, where inputs and results bring it to 0, and how it spreads when all ranges are drawn from. */
export const sensitivitySection: MarkdownSection = (report, { formats }) => {
  const { appraisal, valuation } = report;
  if (appraisal === undefined) return [];
  const moving = [...tornado(appraisal.sensitivity, formats), ...turning(appraisal.results, report, formats)];
  return [...(moving.length === 0 ? [] : [markup`## ${say`What moves it most`}`, ...moving]), ...spread(appraisal.simulation, valuation, formats)];
};

function tornado(swings: readonly Swing[], formats: Formats): readonly Markup[] {
  if (swings.length === 0) return [];
  const rows = swings.slice(0, mostSwings).map((swing) => swingCells(swing, formats));
  return [table([say`Input`, say`Low to high`, say`NPV at low`, say`NPV at high`, say`NPV is 0 at`], rows)];
}

function swingCells(swing: Swing, formats: Formats): readonly Cell[] {
  const { input, unit, low, high, isAssumed, npvLow, npvHigh } = swing;
  const range = formats.range(low / unit.factor, high / unit.factor, unit.text);
  return [
    input,
    isAssumed ? say`${range} (±10 %, no range given)` : range,
    formats.money(npvLow, undefined),
    formats.money(npvHigh, undefined),
    zeroAt(swing, formats),
  ];
}

/** Each outcome's result, and the one at which the NPV is 0. */
function turning(results: readonly ResultBreakEven[], { names, headline }: Report, formats: Formats): readonly Markup[] {
  if (results.length === 0) return [];
  const rows = results.map((result): readonly Cell[] => {
    const { outcome, unit, value } = result;
    return [ownValue(names, outcome) ?? outcome, formats.quantity(value / unit.factor, unit.text), zeroAt(result, formats)];
  });
  return [table([say`Result`, say`Value ${scenarioPlace(headline)}`, say`NPV is 0 at`], rows)];
}

function zeroAt({ breakEven, unit, zeros }: Swing | ResultBreakEven, formats: Formats): string {
  if (breakEven !== null) return formats.quantity(breakEven / unit.factor, unit.text);
  return zeros === "several" ? say`several values` : say`no value`;
}

function spread(simulation: Simulation, { currency }: Report["valuation"], formats: Formats): readonly Markup[] {
  if (!simulation.available) return [];
  const { p5, p50, p95 } = simulation.npv;
  const strong = (npv: number): Markup => markup`**${formats.money(npv, currency)}**`;
  const draws = formats.count(simulation.trials, "draw");
  const losses = formats.percent(simulation.probabilityOfLoss);
  return [
    joined(phrase<string | Markup>`In ${draws} from the ranges, 90 % of the NPVs lie between ${strong(p5)} (P5) and ${strong(p95)} (P95), half of them above ${formats.money(p50, currency)} (P50); ${losses} are losses.`),
  ];
}
