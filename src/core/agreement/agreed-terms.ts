import type { Plan } from "../plan/plan-shape";
import type { Benefit } from "../plan/sections/benefit";
import type { Cost } from "../plan/sections/business-case";
import type { Commitment } from "../plan/sections/commitment";
import type { Guardrail } from "../plan/sections/guardrail";
import type { Input } from "../plan/sections/input";
import type { Outcome } from "../plan/sections/outcome";
import type { Target } from "../plan/sections/target";
import type { PlanPath } from "../source/plan-path";
import { say } from "../texts/say";
import { type AgreedValue, canonical, inWords } from "./agreed-value";

/** One field of a plan that people agree to. */
export interface AgreedTerm {
  /** Where it stands, however short it is written: `outcomes.report-time.baseline`. */
  readonly path: PlanPath;
  /** What it is called: “baseline of report-time”. */
  readonly label: string;
  /** Its value as people read it: “14 h/report”. */
  readonly words: string;
  /** Its value in the one form that all ways of writing it have. */
  readonly canonical: string;
}

/**
 * What people agree to when they agree to a plan: what is measured and how, from where to where, what must not get
 * worse, which reading counts and what counts as passed; the numbers behind the money; and what the customer then does.
 * Where a number comes from and who agreed to it is left out, because that may be completed later. A field that is not
 * written is no term, so a field that the format gets later changes nothing for the plans without it.
 */
export function agreedTerms({ outcomes, inputs, business_case, decision, commitment }: Plan): readonly AgreedTerm[] {
  return [
    ...outcomes.flatMap(outcomeTerms),
    ...inputs.flatMap(inputTerms),
    ...(business_case?.costs ?? []).flatMap(costTerms),
    ...term("decision.pass_when", say`pass rule`, decision?.pass_when),
    ...commitmentTerms(commitment),
  ];
}

function outcomeTerms({ id, path, metric, baseline, target, guardrails, result, benefit }: Outcome): readonly AgreedTerm[] {
  return [
    ...term(`${path}.metric`, say`metric of ${id}`, metric?.name),
    ...term(`${path}.metric.definition`, say`definition of the metric of ${id}`, metric?.definition),
    ...term(`${path}.metric.method`, say`method of the metric of ${id}`, metric?.method),
    ...term(`${path}.metric.direction`, say`direction of the metric of ${id}`, metric?.direction),
    ...term(`${path}.baseline`, say`baseline of ${id}`, baseline?.value),
    ...(target === undefined ? [] : targetTerm(target, id)),
    ...guardrails.flatMap((guardrail) => guardrailTerms(guardrail, id)),
    ...term(`${path}.result`, say`result rule of ${id}`, result?.rule),
    ...(benefit === undefined ? [] : benefitTerms(benefit, id)),
  ];
}

function targetTerm({ path, operator, value, reduction, increase }: Target, outcome: string): readonly AgreedTerm[] {
  const way = reduction !== undefined ? "a reduction of" : increase !== undefined ? "an increase of" : undefined;
  return sentence(path, say`target of ${outcome}`, [operator, way], value ?? reduction ?? increase);
}

function guardrailTerms({ id, path, name, operator, limit }: Guardrail, outcome: string): readonly AgreedTerm[] {
  return [...sentence(path, say`guardrail ${id} of ${outcome}`, [operator], limit), ...term(`${path}.name`, say`name of the guardrail ${id} of ${outcome}`, name)];
}

/** The driver's own keys and those that all have, whichever driver it is; why a benefit is not counted is no term. */
function benefitTerms({ path, ...fields }: Benefit, outcome: string): readonly AgreedTerm[] {
  return Object.entries<AgreedValue | undefined>(fields).flatMap(([key, value]) =>
    key === "reason" ? [] : term(`${path}.${key}`, say`${spoken(key)} in the benefit of ${outcome}`, value),
  );
}

function inputTerms({ id, path, value, low, high, distribution }: Input): readonly AgreedTerm[] {
  return [
    ...term(path, say`input ${id}`, value),
    ...term(`${path}.low`, say`low end of ${id}`, low),
    ...term(`${path}.high`, say`high end of ${id}`, high),
    ...term(`${path}.distribution`, say`distribution of ${id}`, distribution),
  ];
}

function costTerms({ id, path, kind, amount, initial, amounts, risk_adjustment }: Cost): readonly AgreedTerm[] {
  return [
    ...term(`${path}.kind`, say`kind of the cost ${id}`, kind),
    ...term(`${path}.amount`, say`amount of the cost ${id}`, amount),
    ...term(`${path}.initial`, say`initial amount of the cost ${id}`, initial),
    ...term(`${path}.amounts`, say`amounts of the cost ${id}`, amounts),
    ...term(`${path}.risk_adjustment`, say`risk adjustment of the cost ${id}`, risk_adjustment),
  ];
}

/** The steps on the way and the day it was said may change without the promise changing. */
function commitmentTerms(commitment: Commitment | undefined): readonly AgreedTerm[] {
  return [
    ...term("commitment.statement", say`commitment`, commitment?.statement),
    ...term("commitment.made_by", say`person who made the commitment`, commitment?.made_by),
    ...term("commitment.due", say`day by which the commitment is due`, commitment?.due),
  ];
}

function term(path: PlanPath, label: string, value: AgreedValue | undefined): readonly AgreedTerm[] {
  return sentence(path, label, [], value);
}

/** A quantity with the words that decide what it means; the canonical ones never depend on a language. */
function sentence(path: PlanPath, label: string, before: readonly (string | undefined)[], value: AgreedValue | undefined): readonly AgreedTerm[] {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
  const said = before.filter((word) => word !== undefined);
  return [{ path, label, words: saidOf(said, inWords(value)), canonical: [...said, canonical(value)].join(" ") }];
}

function saidOf([word, ...others]: readonly string[], value: string): string {
  if (word === undefined) return value;
  const rest = saidOf(others, value);
  if (word === "a reduction of") return say`a reduction of ${rest}`;
  return word === "an increase of" ? say`an increase of ${rest}` : `${word} ${rest}`;
}

function spoken(key: string): string {
  return key.replaceAll("_", " ");
}
