import type { ChangeClass } from "./plan-change";

/**
 * What a change is about where nobody had agreed and the work has not started, by the place in the format. What stands
 * below a place belongs to it unless it has a line of its own.
 */
export const usualClasses: Readonly<Record<string, ChangeClass>> = {
  pov: "wording",
  id: "wording",
  title: "wording",
  status: "schedule",
  result: "evidence",
  currency: "commercial",
  exchange_rates: "commercial",
  "exchange_rates.*.date": "evidence",
  "exchange_rates.*.source": "evidence",
  customer: "wording",
  problem: "wording",
  people: "commercial",
  "people.*.title": "wording",
  inputs: "commercial",
  "inputs.*.source": "evidence",
  "inputs.*.provided_by": "evidence",
  "inputs.*.agreed": "evidence",
  outcomes: "commercial",
  "outcomes.*.statement": "wording",
  "outcomes.*.metric": "evidence",
  "outcomes.*.metric.direction": "commercial",
  "outcomes.*.baseline.period": "evidence",
  "outcomes.*.baseline.samples": "evidence",
  "outcomes.*.baseline.source": "evidence",
  "outcomes.*.baseline.agreed": "evidence",
  "outcomes.*.guardrails.*.name": "wording",
  "outcomes.*.measurements": "evidence",
  "outcomes.*.result": "evidence",
  "outcomes.*.benefit.reason": "wording",
  business_case: "commercial",
  "business_case.costs.*.basis": "evidence",
  timeline: "schedule",
  scope: "commercial",
  "scope.changes": "evidence",
  decision: "commercial",
  "decision.date": "schedule",
  commitment: "commercial",
  "commitment.date": "schedule",
  "commitment.due": "schedule",
  "commitment.steps": "schedule",
  risks: "wording",
  agreements: "evidence",
};

/** The class of a place of the format, such as `outcomes.*.target`; a section that the table lacks counts as commercial. */
export function usualClassOf(form: string): ChangeClass {
  for (let place = form; place !== ""; place = place.replace(/(?:^|\.)[^.[]+$|\[\]$/u, "")) {
    const found = Object.hasOwn(usualClasses, place) ? usualClasses[place] : undefined;
    if (found !== undefined) return found;
  }
  return "commercial";
}

/** What is to be proved and delivered: the places where something that comes or goes changes the scope. */
export function isRequirement(form: string): boolean {
  return ["outcomes.*", "outcomes.*.guardrails.*", "scope.in[]", "scope.out[]", "scope.later[]"].includes(form);
}
