import { drivers } from "../core/economics/drivers";
import { scenarioNames } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import { say, text, translated } from "../core/texts/say";
import type { Formats } from "../view/format/formats";
import { methodName } from "../view/scenario-words";

/** A figure or a word of the report, and how it is computed or what it means. */
export interface MethodLine {
  readonly term: string;
  readonly meaning: string;
}

/** How the figures of a report are computed, with formulas: scenarios, benefits, costs and figures in the order in which they follow from each other. */
export function methodLines(report: Report): readonly MethodLine[] {
  return [...scenarios.map(said), ...driversOf(report), ...flows.map(said), ...rois(report), ...figures.map(said)];
}

/** The terms in which benefits and costs are counted, and whether the plan says them. */
export function methodFrame({ valuation, frame: terms }: Report, formats: Formats): MethodLine {
  const method = settled(say`${methodName(valuation.method)} method`, terms.method);
  const years = settled(formats.count(valuation.horizonYears, "year"), terms.horizon);
  const rate = settled(say`discount rate r = ${formats.rate(valuation.discountRate)}`, terms.discountRate);
  return {
    term: say`Frame`,
    meaning: say`${method}; ${years}; ${rate}. Amounts fall at the end of their year; what is paid or received at the start (t = 0) is not discounted. Figures are computed unrounded and rounded only where they are shown.`,
  };
}

function settled(term: string, { settledBy }: Report["frame"]["horizon"]): string {
  if (settledBy === "plan") return term;
  return settledBy === "organisation" ? say`${term}, the organisation default, as the plan says nothing else` : say`${term}, the default, as the plan says nothing else`;
}

function said({ term, meaning }: MethodLine): MethodLine {
  return { term: translated(term), meaning: translated(meaning) };
}

const scenarios: readonly MethodLine[] = [
  { term: text`Target`, meaning: text`Every outcome reaches its target.` },
  { term: text`Measured`, meaning: text`Only what was measured counts; a fixed amount or a schedule counts once its outcome met target and guardrails.` },
  { term: text`Floor`, meaning: text`The measured result where there is one, else the target, with every ranged input at the end that is worse for the NPV.` },
];

/** The drivers that the plan uses, in the order of the format. */
function driversOf({ valuation }: Report): readonly MethodLine[] {
  const used = new Set(scenarioNames.flatMap((name) => benefitsOf(valuation.scenarios[name])).map(({ driver }) => driver));
  return Object.values(drivers)
    .filter(({ id }) => used.has(id) && id !== "none")
    .map(({ id, formula }) => ({ term: say`Benefit, ${id}`, meaning: `V = ${translated(formula)}` }));
}

function benefitsOf(scenario: Report["valuation"]["scenarios"]["target"]) {
  return scenario.available ? scenario.benefits : [];
}

const flows: readonly MethodLine[] = [
  { term: text`Benefit of year t`, meaning: text`Bₜ = V × rampₜ × attribution × (1 − risk adjustment) × (1 − decay)ᵗ⁻¹; a one-time benefit comes in year 1 without ramp and decay.` },
  { term: text`Cost of year t`, meaning: text`Cₜ = amountₜ × (1 + risk adjustment); one-off amounts fall in t = 0.` },
  { term: text`Present value (PV)`, meaning: "Σ xₜ / (1 + r)ᵗ" },
  { term: text`NPV`, meaning: text`PV of benefits − PV of costs` },
];

const roiFormulas: Readonly<Record<Report["valuation"]["method"], string>> = {
  tei: text`(PV of benefits − PV of costs) / PV of costs`,
  nucleus: text`average annual net benefit of years 1 to N / initial cost`,
  simple: text`(Σ benefits − Σ costs) / Σ costs, not discounted`,
};

/** All three, because all three are shown; the plan's own first. */
function rois({ valuation: { method } }: Report): readonly MethodLine[] {
  const others = methods.filter((other) => other !== method);
  return [method, ...others].map((one) => ({ term: say`ROI (${methodName(one)})`, meaning: translated(roiFormulas[one]) }));
}

const methods = ["tei", "nucleus", "simple"] as const;

const figures: readonly MethodLine[] = [
  { term: text`Payback`, meaning: text`The first whole month in which the running total is not negative; each year’s net amount is spread evenly over its months, and the months count from the end of t = 0.` },
  { term: text`Break-even haircut`, meaning: text`1 − PV of costs / PV of benefits: the share of all benefits that can fail to come` },
  { term: text`Benefit-cost ratio`, meaning: text`PV of benefits / PV of costs` },
  { term: text`IRR`, meaning: text`The rate at which the NPV is 0; shown only where the cash flow changes its sign exactly once.` },
  { term: text`MIRR`, meaning: text`(value of the inflows at the end, reinvested at r / present value of the outflows at r)^(1/N) − 1` },
  { term: text`Cost of delay`, meaning: text`A steady year’s benefits of the floor scenario after haircuts / 12, per month` },
];
