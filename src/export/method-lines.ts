import { drivers } from "../core/economics/drivers";
import { scenarioNames } from "../core/economics/valuation";
import { methodNames, type Report } from "../core/report/report";
import type { Formats } from "../view/format/formats";

/** A figure or a word of the report, and how it is computed or what it means. */
export interface MethodLine {
  readonly term: string;
  readonly meaning: string;
}

/** How the figures of a report are computed, with formulas: scenarios, benefits, costs and figures in the order in which they follow from each other. */
export function methodLines(report: Report): readonly MethodLine[] {
  return [...scenarios, ...driversOf(report), ...flows, ...rois(report), ...figures];
}

/** The terms in which benefits and costs are counted, and whether the plan says them. */
export function methodFrame({ valuation, frame: terms }: Report, formats: Formats): MethodLine {
  const { horizonYears, discountRate, method } = valuation;
  const parts = [
    `${methodNames[method]} method${said(terms.method)}`,
    `${formats.count(horizonYears, "year")}${said(terms.horizon)}`,
    `discount rate r = ${formats.rate(discountRate)}${said(terms.discountRate)}`,
  ];
  return { term: "Frame", meaning: `${parts.join("; ")}. Amounts fall at the end of their year; what is paid or received at the start (t = 0) is not discounted. Figures are computed unrounded and rounded only where they are shown.` };
}

function said({ settledBy }: Report["frame"]["horizon"]): string {
  if (settledBy === "plan") return "";
  return `, the ${settledBy === "organisation" ? "organisation default" : "default"}, as the plan says nothing else`;
}

const scenarios: readonly MethodLine[] = [
  { term: "Target", meaning: "Every outcome reaches its target." },
  { term: "Measured", meaning: "Only what was measured counts; a fixed amount or a schedule counts once its outcome met target and guardrails." },
  { term: "Floor", meaning: "The measured result where there is one, else the target, with every ranged input at the end that is worse for the NPV." },
];

/** The drivers that the plan uses, in the order of the format. */
function driversOf({ valuation }: Report): readonly MethodLine[] {
  const used = new Set(scenarioNames.flatMap((name) => benefitsOf(valuation.scenarios[name])).map(({ driver }) => driver));
  return Object.values(drivers)
    .filter(({ id }) => used.has(id) && id !== "none")
    .map(({ id, formula }) => ({ term: `Benefit, ${id}`, meaning: `V = ${formula}` }));
}

function benefitsOf(scenario: Report["valuation"]["scenarios"]["target"]) {
  return scenario.available ? scenario.benefits : [];
}

const flows: readonly MethodLine[] = [
  { term: "Benefit of year t", meaning: "Bₜ = V × rampₜ × attribution × (1 − risk adjustment) × (1 − decay)ᵗ⁻¹; a one-time benefit comes in year 1 without ramp and decay." },
  { term: "Cost of year t", meaning: "Cₜ = amountₜ × (1 + risk adjustment); one-off amounts fall in t = 0." },
  { term: "Present value (PV)", meaning: "Σ xₜ / (1 + r)ᵗ" },
  { term: "NPV", meaning: "PV of benefits − PV of costs" },
];

const roiFormulas: Readonly<Record<Report["valuation"]["method"], string>> = {
  tei: "(PV of benefits − PV of costs) / PV of costs",
  nucleus: "average annual net benefit of years 1 to N / initial cost",
  simple: "(Σ benefits − Σ costs) / Σ costs, not discounted",
};

/** All three, because all three are shown; the plan's own first. */
function rois({ valuation: { method } }: Report): readonly MethodLine[] {
  const others = methods.filter((other) => other !== method);
  return [method, ...others].map((one) => ({ term: `ROI (${methodNames[one]})`, meaning: roiFormulas[one] }));
}

const methods = ["tei", "nucleus", "simple"] as const;

const figures: readonly MethodLine[] = [
  { term: "Payback", meaning: "The first whole month in which the running total is not negative; each year’s net amount is spread evenly over its months, and the months count from the end of t = 0." },
  { term: "Break-even haircut", meaning: "1 − PV of costs / PV of benefits: the share of all benefits that can fail to come" },
  { term: "Benefit-cost ratio", meaning: "PV of benefits / PV of costs" },
  { term: "IRR", meaning: "The rate at which the NPV is 0; shown only where the cash flow changes its sign exactly once." },
  { term: "MIRR", meaning: "(value of the inflows at the end, reinvested at r / present value of the outflows at r)^(1/N) − 1" },
  { term: "Cost of delay", meaning: "A steady year’s benefits of the floor scenario after haircuts / 12, per month" },
];
