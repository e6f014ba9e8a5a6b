import type { Benefit } from "../plan/sections/benefit";
import { share } from "../quantity/expectation";
import type { Quantity } from "../quantity/quantity";
import type { Operands } from "../shape/operand";
import { type PlanPath, childPath, itemPath } from "../source/plan-path";
import { say } from "../texts/say";
import type { Calculation, Value } from "./calculation/calculation";
import type { CaseTerms } from "./case-terms";
import type { HaircutModel } from "./model";
import { type Result, andThen, both, success } from "./result";
import type { Terms } from "./worth";

/**
 * What lies between a benefit's steady year and the money that is counted. A schedule says itself when money comes, so
 * only a ramp of its own applies to it, never the plan's.
 */
export function haircutModel(benefit: Benefit, terms: Terms, { horizonYears, ramp, settledBy }: CaseTerms, isSchedule: boolean): Result<HaircutModel> {
  const factor = (name: string, operands: Operands): Result<Calculation | undefined> =>
    operands.length === 0 ? success(undefined) : andThen(terms.field(name, operands, share), ({ calculation }) => success(calculation));
  const own = benefit.ramp.length > 0;
  const shares = own || isSchedule ? benefit.ramp : ramp;
  const inPlan = own ? childPath(benefit.path, "ramp") : "business_case.ramp";
  const at = own || settledBy.ramp === "plan" ? inPlan : undefined;
  const risk = factor("risk_adjustment", benefit.risk_adjustment);
  return andThen(both(factor("attribution", benefit.attribution), both(risk, factor("decay", benefit.decay))), ([attribution, [lowered, decay]]) =>
    success({ attribution, risk: lowered, decay, ...rampOver(horizonYears, shares, at) }),
  );
}

/** The share reached in each year of the horizon: a shorter ramp has arrived and its last share goes on. One without a path is the organisation's. */
function rampOver(years: number, shares: readonly Quantity[], path: PlanPath | undefined): Pick<HaircutModel, "ramp" | "arrived"> {
  const reached = shares.map(({ amount, unit: { text, factor } }, index) => ({ base: amount * factor, unit: { text, factor }, path: path === undefined ? undefined : itemPath(path, index) }));
  const valueOf = (label: string, share: (typeof reached)[number] | undefined): readonly Value[] => (share === undefined ? [] : [{ kind: "value", label, ...share, origin: path === undefined ? "organisation" : "written" }]);
  const ramp = Array.from({ length: years }, (_, year) => valueOf(say`ramp in year ${year + 1}`, reached[year] ?? reached.at(-1))).flat();
  return { ramp, arrived: valueOf(say`ramp once it has arrived`, reached.at(-1))[0] };
}
