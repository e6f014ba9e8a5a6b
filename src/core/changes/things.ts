import { say } from "../texts/say";
import { fieldOf, wordsOf } from "./plan-value";

/** What a part of a plan is called, and what its fields are called by it. */
export interface Thing {
  /** “outcome report-time”, “phase “measure””, “baseline of report-time”. */
  readonly whole: string;
  /** “source of analyst_rate”, “phase “measure”: end”. */
  readonly field: (words: string) => string;
}

/** The plan itself, whose fields need no more than their own words: “currency”. */
export const wholePlan: Thing = bare("");

/** Says who somebody is by their id. */
export type NameOf = (person: string) => string;

/**
 * What the part at a place of the format is called, such as `outcomes.*` or `timeline.phases[]`. The value tells its name
 * where it has one, and `within` is what it is a part of.
 */
export function thingAt(form: string, value: unknown, within: Thing, nameOf: NameOf): Thing {
  const found = Object.hasOwn(things, form) ? things[form] : undefined;
  return found === undefined ? part(within.field(wordsOfKey(form))) : found((key) => wordsOf(fieldOf(value, key)) ?? "", within, nameOf);
}

type Name = (word: (key: string) => string, within: Thing, nameOf: NameOf) => Thing;

const section: Name = () => bare("");

const things: Readonly<Record<string, Name>> = {
  business_case: section,
  decision: section,
  problem: section,
  scope: section,
  "people.*": (word, _, nameOf) => named(say`person ${nameOf(word("id"))}`, nameOf(word("id"))),
  "inputs.*": (word) => named(say`input ${word("id")}`, word("id")),
  "outcomes.*": (word) => named(say`outcome ${word("id")}`, word("id")),
  "inputs.*.agreed": (_, input) => agreementTo(input.whole),
  "outcomes.*.baseline.agreed": (_, baseline) => agreementTo(baseline.whole),
  "exchange_rates.*": (word) => part(say`exchange rate of ${word("id")}`),
  "business_case.costs.*": (word) => part(say`cost ${word("id")}`),
  "risks.*": (word) => part(say`risk ${word("id")}`),
  "outcomes.*.guardrails.*": (word, outcome) => part(outcome.field(say`guardrail ${word("id")}`)),
  "outcomes.*.measurements[]": (word, outcome) => event(say`${outcome.field(say`measurement`)} on ${word("date")}`),
  "outcomes.*.measurements[].guardrails.*": (word, measurement) => event(measurement.field(word("id"))),
  "timeline.phases[]": (word) => event(say`phase “${word("name")}”`),
  "timeline.checkpoints[]": (word) => event(say`checkpoint “${word("name")}”`),
  "commitment.steps[]": (word) => event(say`step “${word("step")}”`),
  "scope.changes[]": (word) => event(say`change request “${word("what")}”`),
  "agreements[]": (word, _, nameOf) => event(say`agreement of ${nameOf(word("by"))}`),
};

/** What a key is called. */
export function wordsOfKey(form: string): string {
  switch (form) {
    case "pov":
      return say`version of the format`;
    case "id":
      return say`id of the plan`;
    case "scope.in[]":
      return say`in scope`;
    case "scope.out[]":
      return say`out of scope`;
    case "scope.later[]":
      return say`for a later phase`;
    case "decision.stop_when[]":
      return say`stop criterion`;
    case "decision.pass_when":
      return say`pass rule`;
    case "decision.date":
      return say`decision date`;
    case "decision.decided_by":
      return say`decider`;
    case "outcomes.*.matters_to":
      return say`sponsor`;
    case "inputs.*.provided_by":
      return say`provider`;
    default:
      return form.replace(/^.*\./u, "").replace(/\[\]$/u, "").replaceAll("_", " ");
  }
}

function bare(whole: string): Thing {
  return { whole, field: (words) => words };
}

function named(whole: string, name: string): Thing {
  return { whole, field: (words) => say`${words} of ${name}` };
}

function part(whole: string): Thing {
  return { whole, field: (words) => say`${words} of the ${whole}` };
}

function agreementTo(whole: string): Thing {
  return { whole: say`agreement to the ${whole}`, field: (words) => (words === "by" ? say`who agreed to the ${whole}` : say`day of the agreement to the ${whole}`) };
}

function event(whole: string): Thing {
  return { whole, field: (words) => `${whole}: ${words}` };
}
