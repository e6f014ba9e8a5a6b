import type { AvailableScenario, BenefitFlow, CostFlow } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import { childPath, type PlanPath } from "../core/source/plan-path";
import { say } from "../core/texts/say";
import { idWords } from "./id-words";
import { ownValue } from "./own-value";

/** A row of the cash flow table; money that leaves is negative. */
export interface CashFlowRow {
  /** Names the row's figures: "benefits.report-time". */
  readonly key: string;
  readonly label: string;
  /** Where the row stands in the plan; sums stand nowhere. */
  readonly path: PlanPath | undefined;
  readonly kind: "line" | "sum" | "net" | "running";
  /** The start first, then the years. */
  readonly amounts: readonly number[];
  /** A running total has no present value. */
  readonly pv: number | undefined;
}

/** The table's three groups. A group of one needs no sum; an outcome that is deliberately not monetised is left out. */
export function cashFlowRows(report: Report, scenario: AvailableScenario): readonly (readonly CashFlowRow[])[] {
  const { cashFlow, npv } = scenario;
  const benefits = scenario.benefits.filter(({ driver }) => driver !== "none").map((benefit) => benefitRow(benefit, report));
  return [
    withSum(say`Total benefits`, "benefits", benefits),
    withSum(say`Total costs`, "costs", scenario.costs.map(costRow)),
    [
      { key: "net", label: say`Net`, path: undefined, kind: "net", amounts: [cashFlow.initial, ...cashFlow.years], pv: npv },
      { key: "runningTotal", label: say`Running total`, path: undefined, kind: "running", amounts: cashFlow.cumulative, pv: undefined },
    ],
  ];
}

function benefitRow({ outcome, initial, years, pv }: BenefitFlow, { names }: Report): CashFlowRow {
  const path = childPath(childPath("outcomes", outcome), "benefit");
  return { key: `benefits.${outcome}`, label: ownValue(names, outcome) ?? outcome, path, kind: "line", amounts: [initial, ...years], pv };
}

function costRow({ id, initial, years, pv }: CostFlow): CashFlowRow {
  const path = childPath("business_case.costs", id);
  return { key: `costs.${id}`, label: idWords(id), path, kind: "line", amounts: [initial, ...years].map((amount) => -amount), pv: -pv };
}

function withSum(label: string, key: string, rows: readonly CashFlowRow[]): readonly CashFlowRow[] {
  const [first] = rows;
  if (!first || rows.length === 1) return rows;
  const amounts = first.amounts.map((_, year) => sum(rows.map((row) => row.amounts[year] ?? 0)));
  return [...rows, { key, label, path: undefined, kind: "sum", amounts, pv: sum(rows.map(({ pv }) => pv ?? 0)) }];
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
