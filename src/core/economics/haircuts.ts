import type { Benefit } from "../plan/sections/benefit";
import { share } from "../quantity/expectation";
import { baseValue } from "../quantity/quantity";
import type { Operands } from "../shape/operand";
import { type CaseTerms, rampOver } from "./case-terms";
import { evaluate } from "./evaluate";
import { type Result, allOf, andThen, success } from "./result";
import type { Terms } from "./worth";

/** What lies between a steady year and the money that is counted, as fractions. */
export interface Haircuts {
  readonly attribution: number;
  readonly risk: number;
  readonly decay: number;
  /** By year; a benefit's own ramp goes before the plan's. */
  readonly ramp: readonly number[];
}

/** A benefit's haircuts; those that are not written change nothing. */
export function haircutsOf(benefit: Benefit, terms: Terms, { horizonYears, ramp }: CaseTerms): Result<Haircuts> {
  const fraction = (name: string, operands: Operands, whenAbsent: number): Result<number> =>
    operands.length === 0 ? success(whenAbsent) : andThen(evaluate(terms.field(name, operands, share)), (value) => success(baseValue(value)));
  const fractions = allOf([
    fraction("attribution", benefit.attribution, 1),
    fraction("risk_adjustment", benefit.risk_adjustment, 0),
    fraction("decay", benefit.decay, 0),
  ]);
  const own = benefit.ramp.map(baseValue);
  return andThen(fractions, ([attribution = 1, risk = 0, decay = 0]) =>
    success({ attribution, risk, decay, ramp: rampOver(horizonYears, own.length > 0 ? own : ramp) }),
  );
}

/** B_t of a recurring benefit: V × ramp_t × attribution × (1 − risk) × (1 − decay)^(t−1), year 1 first. */
export function recurringYears(steady: number, { attribution, risk, decay, ramp }: Haircuts): readonly number[] {
  return ramp.map((reached, index) => steady * reached * attribution * (1 - risk) * (1 - decay) ** index);
}

/** B_t of a one-time benefit: all in year 1, V × attribution × (1 − risk). */
export function oneTimeYears(amount: number, { attribution, risk, ramp }: Haircuts): readonly number[] {
  return ramp.map((_, index) => (index === 0 ? amount * attribution * (1 - risk) : 0));
}

/** What a recurring benefit brings a year once its ramp has arrived, before it decays. */
export function steadyYear(amount: number, { attribution, risk, ramp }: Haircuts): number {
  return amount * attribution * (1 - risk) * (ramp.at(-1) ?? 1);
}
