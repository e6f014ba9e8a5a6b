import type { Plan } from "../plan/plan-shape";
import type { PlanPath } from "../source/plan-path";
import type { Calculation } from "./calculation/calculation";
import { inputModel } from "./input-model";
import type { BenefitModel, InputModel } from "./model";
import { type Result, allOf, andThen, success } from "./result";

/**
 * The inputs that benefits use, in the plan's order. `needsRanges`: an end that does not fit its value is a reason, as
 * for the floor; otherwise such a range is left out.
 */
export function inputsOf(benefits: readonly BenefitModel[], { inputs }: Plan, needsRanges: boolean): Result<readonly InputModel[]> {
  const used = new Set(benefits.flatMap(calculationsIn).flatMap(inputPaths));
  const models = inputs.filter(({ path }) => used.has(path)).map((input) => {
    const model = inputModel(input);
    return model.ok || needsRanges ? model : inputModel({ ...input, low: undefined, high: undefined });
  });
  return andThen(allOf(models), (found) => success(found.filter((model) => model !== undefined)));
}

function calculationsIn({ worth, haircuts, cash }: BenefitModel): readonly Calculation[] {
  const { attribution, risk, decay } = haircuts;
  const amounts = worth.kind === "schedule" ? [worth.initial, ...worth.years] : [worth.gross, worth.capture];
  return [...amounts, attribution, risk, decay, cash].filter((calculation) => calculation !== undefined);
}

function inputPaths(calculation: Calculation): readonly PlanPath[] {
  if (calculation.kind === "step") return calculation.operands.flatMap(inputPaths);
  return calculation.origin === "input" && calculation.path !== undefined ? [calculation.path] : [];
}
