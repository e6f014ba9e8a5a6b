import { didYouMean, nearest } from "../shape/nearest";
import type { Reading, Reference } from "../shape/reading";
import type { Problem } from "../source/problem";
import type { Plan } from "./plan-shape";

/** Names of inputs and outcomes that the plan does not have. People are left to the rule `unknown-person`. */
export function unknownReferences(plan: Plan, reading: Reading): readonly Problem[] {
  return [...unknown("inputs", plan.inputs, reading), ...unknown("outcomes", plan.outcomes, reading)];
}

function unknown(to: "inputs" | "outcomes", known: readonly { readonly id: string }[], reading: Reading): readonly Problem[] {
  const ids = new Set(known.map(({ id }) => id));
  const written = (id: string): boolean => ids.has(id) || reading.places.has(`${to}.${id}`);
  return reading.references
    .filter((reference) => reference.to === to && !written(reference.id))
    .map((reference) => unknownProblem(reference, ids, reading));
}

function unknownProblem({ to, id, path }: Reference, ids: ReadonlySet<string>, reading: Reading): Problem {
  const near = nearest(id, ids);
  const span = reading.places.get(path)?.value ?? { start: 0, end: 0 };
  const advice = to === "inputs" ? " Add it to inputs, or write a quantity such as 50 USD/h." : " Name one of the outcomes of this plan.";
  return {
    kind: "schema",
    path,
    span,
    message: `“${id}” is not in ${to}.${near === undefined ? advice : didYouMean(near)}`,
    ...(near !== undefined && { correction: { title: `Change to “${near}”`, edits: [{ span, text: near }] } }),
  };
}
