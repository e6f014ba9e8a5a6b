import { insertEntry } from "../../edit/insert-entry";
import { setValue } from "../../edit/set-value";
import { type FormulaOf, numbersIn } from "../../formula/formula";
import { factorFields } from "../../plan/factor-fields";
import type { Benefit } from "../../plan/sections/benefit";
import type { Outcome } from "../../plan/sections/outcome";
import { dimensionless, sameDimension } from "../../quantity/dimension";
import { meets, share } from "../../quantity/expectation";
import { formatAmount, formatQuantity } from "../../quantity/format-quantity";
import { type Quantity, baseValue } from "../../quantity/quantity";
import type { PlanPath } from "../../source/plan-path";
import { isWritten } from "../../source/source-index";
import { say } from "../../texts/say";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import type { Observation, Rule, Subject } from "../rule";
import { until } from "../severity";
import { benefit } from "./example-benefit";
import { numberAt } from "./input-written";

/** A number that stands in a formula belongs to nobody. */
export const literalInFormula: Rule = {
  id: "literal-in-formula",
  category: "inputs",
  severity: until("agreed", "hint", "warning"),
  summary: "The numbers behind a benefit are inputs, which have an owner and a source.",
  why: "A rate or a volume that is written into a benefit has no source, nobody gave it and nobody agreed to it; as an input it has all three, and a range. Shares in a field of their own, such as capture or risk_adjustment, are often a method rather than a fact and are left alone, and so are the customer's own schedule of cash-flow, and conversions such as 12 month/year. In a formula a percentage has no name that says what it is, so there it counts.",
  fix: "Moves the number to inputs and writes its id in its place.",
  good: [
    { title: "Inputs, and a share in its own field.", plan: benefit("{driver: time-saved, volume: reports, rate: analyst_rate, capture: 50 %, risk_adjustment: 10 %}") },
    { title: "A conversion between units of time.", plan: benefit("{driver: time-saved, volume: [reports, 12 month/year], rate: analyst_rate}") },
    { title: "Conversions in a formula.", plan: benefit("{driver: formula, formula: improvement * reports * analyst_rate / 60}") },
  ],
  bad: [
    {
      title: "What an hour costs, owned by nobody.",
      plan: `${benefit("{driver: time-saved, volume: reports, rate: 50 USD/h}")}\ninputs:\n  reports: 192 report/year`,
      message: "50 USD/h is written into the benefit's rate. Make it an input, so that someone can own it.",
      fixed: `${benefit("{driver: time-saved, volume: reports, rate: report_time_rate}")}\ninputs:\n  reports: 192 report/year\n  report_time_rate: 50 USD/h`,
    },
    {
      title: "A share that nothing names.",
      plan: `${benefit("{driver: formula, formula: improvement * reports * 0.35 * analyst_rate}")}\ninputs: {reports: 192 report/year, analyst_rate: 68 USD/h}`,
      message: "0.35 is written into the benefit's formula. Make it an input, so that someone can own it.",
      fixed: `${benefit("{driver: formula, formula: improvement * reports * report_time_factor * analyst_rate}")}\ninputs: {reports: 192 report/year, analyst_rate: 68 USD/h, report_time_factor: 35 %}`,
    },
  ],
  visit: {
    *outcome(outcome, subject) {
      const { benefit: found } = outcome;
      if (found === undefined || found.driver === "cash-flow") return;
      yield* fieldLiterals(outcome, found, subject);
      yield* formulaLiterals(outcome, found, subject);
    },
  },
};

function* fieldLiterals({ id }: Outcome, benefit: Benefit, subject: Subject): Iterable<Observation> {
  const { source } = subject;
  for (const { name, factors } of factorFields(benefit)) {
    for (const factor of factors) {
      if (factor.kind === "input" || meets(share, factor.quantity) || isConversion(factor.quantity)) continue;
      const { path: at } = factor;
      const number = numberAt(at, source) ?? formatQuantity(factor.quantity);
      const input = freeId(id, name, subject);
      yield { at, message: messageOf(number, name), fixes: () => extraction(number, input, setValue(source, at, input), subject) };
    }
  }
}

/** Numbers of a formula have no unit, so those that are not a conversion can only be written as shares. */
function* formulaLiterals({ id }: Outcome, benefit: Benefit, subject: Subject): Iterable<Observation> {
  if (benefit.driver !== "formula" || benefit.formula === undefined) return;
  const { path: at, formula } = benefit.formula;
  for (const { quantity, span } of numbersIn(formula).filter((number) => !isStructural(number))) {
    const written = subject.source.text.slice(span.start, span.end);
    const isPlaced = /^\d[\d_.]*\s*%?$/u.test(written);
    const number = isPlaced ? written : formatQuantity(quantity);
    const input = freeId(id, "factor", subject);
    const fixes = (): readonly Fix[] => (isPlaced && baseValue(quantity) < 10 ? extraction(asShare(quantity), input, [{ span, text: input }], subject) : []);
    yield { at, span, message: messageOf(number, "formula"), fixes };
  }
}

/** Numbers that turn one unit into another, count halves or keep a formula from going below zero. */
const structural = new Set([0, 1, 2, 4, 7, 8, 12, 24, 40, 52, 60, 100, 365, 1000, 3600]);

function isStructural({ quantity: { amount, unit } }: FormulaOf<"number">): boolean {
  return unit.notation === "plain" && structural.has(amount);
}

/** A whole that is only cut into other units, such as 12 month/year. */
function isConversion(quantity: Quantity): boolean {
  return sameDimension(quantity.unit.dimension, dimensionless) && Math.abs(baseValue(quantity) - 1) < 1e-9;
}

function messageOf(number: string, field: string): string {
  return say`${number} is written into the benefit's ${field}. Make it an input, so that someone can own it.`;
}

function extraction(number: string, input: string, replaced: ReturnType<typeof setValue>, { source }: Subject): readonly Fix[] {
  const added = insertEntry(source, inputPath(input), number);
  return added === undefined || replaced === undefined ? [] : fixBy(say`Make ${number} the input ${input}`, [...added, ...replaced]);
}

function asShare(quantity: Quantity): string {
  return `${formatAmount(baseValue(quantity) * 100)} %`;
}

/** Ids in a formula are told from a difference by having no hyphen. */
function freeId(outcome: string, field: string, { source }: Subject): string {
  const id = `${outcome}_${field}`.replaceAll("-", "_");
  let number = 1;
  while (isWritten(source, inputPath(numbered(id, number)))) number += 1;
  return numbered(id, number);
}

function numbered(id: string, number: number): string {
  return number === 1 ? id : `${id}_${number}`;
}

function inputPath(id: string): PlanPath {
  return `inputs.${id}`;
}
