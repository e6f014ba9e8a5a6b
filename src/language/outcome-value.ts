import type { Analysis } from "../core/analyse";
import { valuePlan } from "../core/economics/value-plan";
import type { PlacedReason, ScenarioName, Valuation } from "../core/economics/valuation";
import type { Outcome } from "../core/plan/sections/outcome";
import { headlineFigures } from "../core/report/report";
import { isAtOrBelow } from "../core/source/plan-path";
import type { ValuedPlan } from "./valued-plan";

/** The valuation that says what an outcome is worth: of the text as it stands, or the last one; or why its own benefit has no value. */
export type OutcomeValue =
  | { readonly status: "current" | "kept"; readonly valuation: Valuation }
  | { readonly status: "missing"; readonly reason: PlacedReason };

/**
 * What a broken plan still says of an outcome. What is wrong with others, or with costs, leaves its own value alone; what
 * is wrong with its own parts leaves it none; and where the trouble is elsewhere, the last figures stay. Undefined where
 * there are none either.
 */
export function outcomeValue(outcome: Outcome, { analysis, report }: ValuedPlan): OutcomeValue | undefined {
  const isKept = report.freshness.status === "kept";
  if (!isKept && headlineFigures(report) !== undefined) return { status: "current", valuation: report.valuation };
  const { valuation, broken } = soundPart(analysis, report.headline);
  const reasons = broken.get(outcome);
  const own = reasons?.find((reason) => isOf(reason, outcome));
  if (own !== undefined) return { status: "missing", reason: own };
  if (reasons === undefined && valuation.scenarios[report.headline].available) return { status: "current", valuation };
  return isKept ? { status: "kept", valuation: report.valuation } : undefined;
}

/** What can be valued of a plan, and why the other outcomes cannot. */
interface SoundPart {
  readonly valuation: Valuation;
  readonly broken: ReadonlyMap<Outcome, readonly PlacedReason[]>;
}

function soundPart(analysis: Analysis, scenario: ScenarioName): SoundPart {
  const part = sound.get(analysis)?.get(scenario) ?? withoutBroken(analysis, scenario);
  sound.set(analysis, new Map(sound.get(analysis)).set(scenario, part));
  return part;
}

/** Lenses, hints and hovers ask for the same. */
const sound = new WeakMap<Analysis, ReadonlyMap<ScenarioName, SoundPart>>();

/** Some trouble is only seen when other trouble is gone. While the text is no YAML, nobody knows whose trouble it is. */
function withoutBroken(analysis: Analysis, scenario: ScenarioName, broken: SoundPart["broken"] = new Map()): SoundPart {
  const valuation = valuationWithout(broken, analysis);
  const figures = valuation.scenarios[scenario];
  if (figures.available || figures.reasons.some(({ path }) => path === "")) return { valuation, broken };
  const found = analysis.plan.outcomes.filter((outcome) => !broken.has(outcome)).flatMap((outcome) => {
    const inputs = inputsOf(outcome, analysis);
    const reasons = figures.reasons.filter((reason) => isOf(reason, outcome) || inputs.some((input) => isAtOrBelow(reason.path, input)));
    return reasons.length === 0 ? [] : [[outcome, reasons] as const];
  });
  return found.length === 0 ? { valuation, broken } : withoutBroken(analysis, scenario, new Map([...broken, ...found]));
}

function isOf({ path }: PlacedReason, outcome: Outcome): boolean {
  return path !== outcome.path && isAtOrBelow(path, outcome.path);
}

function inputsOf(outcome: Outcome, { references }: Analysis): readonly string[] {
  return references.filter(({ to, path }) => to === "inputs" && isAtOrBelow(path, outcome.path)).map(({ id }) => `inputs.${id}`);
}

/** The plan without costs and these outcomes, and with the problems that are left of it. */
function valuationWithout(broken: SoundPart["broken"], analysis: Analysis): Valuation {
  const { plan, problems, assessments, organisation } = analysis;
  const outcomes = plan.outcomes.filter((outcome) => !broken.has(outcome));
  const used = new Set(outcomes.flatMap((outcome) => inputsOf(outcome, analysis)));
  const gone = ["business_case.costs", ...[...broken.keys()].map(({ path }) => path), ...plan.inputs.map(({ path }) => path).filter((path) => !used.has(path))];
  const left = problems.filter(({ path }) => !gone.some((part) => isAtOrBelow(path, part)));
  const business_case = plan.business_case && { ...plan.business_case, costs: [] };
  return valuePlan({ ...analysis, plan: { ...plan, outcomes, business_case }, problems: left }, assessments, organisation);
}
