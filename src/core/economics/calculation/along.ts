import type { PlanPath } from "../../source/plan-path";
import type { Calculation, Overrides, Step } from "./calculation";
import { evaluation } from "./evaluate";

/**
 * What a calculation comes to as the number at one path varies, all else as it is with the overrides. What does not
 * follow that number is worked out once, so that trying many values costs little.
 */
export function along(calculation: Calculation, path: PlanPath, overrides: Overrides): (value: number) => number {
  const folded = foldedAlong(calculation, path, overrides);
  return (value) => evaluation(new Map([[path, value]]))(folded);
}

/** The calculation with a constant in the place of everything that does not follow the number at the path. */
function foldedAlong(root: Calculation, path: PlanPath, overrides: Overrides): Calculation {
  const evaluate = evaluation(overrides);
  const known = new Map<Calculation, Calculation>();
  const fold = (calculation: Calculation): Calculation => {
    const folded = known.get(calculation) ?? foldNew(calculation);
    known.set(calculation, folded);
    return folded;
  };
  const foldNew = (calculation: Calculation): Calculation => {
    if (calculation.path === path) return calculation;
    const isReplaced = calculation.path !== undefined && overrides.has(calculation.path);
    if (isReplaced || calculation.kind === "value") return constantOf(calculation, evaluate(calculation));
    const operands = calculation.operands.map(fold);
    return operands.every(isConstant) ? constantOf(calculation, evaluate(calculation)) : ({ ...calculation, operands } satisfies Step);
  };
  const isConstant = (folded: Calculation): boolean => folded.kind === "value" && folded.path !== path;
  return fold(root);
}

function constantOf({ label, unit }: Calculation, base: number): Calculation {
  return { kind: "value", label, base, unit, origin: "constant", path: undefined };
}
