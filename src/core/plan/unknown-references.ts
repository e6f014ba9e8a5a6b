import { didYouMean, nearest } from "../shape/nearest";
import type { Reading, Reference } from "../shape/reading";
import type { Problem } from "../source/problem";
import type { Span } from "../source/span";
import { say } from "../texts/say";
import type { Plan } from "./plan-shape";
import type { Outcome } from "./sections/outcome";

/**
 * Names of inputs, outcomes and guardrails that the plan does not have. People are left to the rule `unknown-person`.
 */
export function unknownReferences(plan: Plan, reading: Reading): readonly Problem[] {
  return [
    ...unknown("inputs", plan.inputs, reading),
    ...unknown("outcomes", plan.outcomes, reading),
    ...plan.outcomes.flatMap((outcome) => unknownGuardrails(outcome, reading)),
  ];
}

/** A reading of a guardrail that the outcome does not have would be compared with nothing. */
function unknownGuardrails({ path, guardrails, measurements }: Outcome, reading: Reading): readonly Problem[] {
  const known = guardrails.map(({ id }) => id);
  const isKnown = (id: string): boolean => reading.places.has(`${path}.guardrails.${id}`);
  return measurements.flatMap((measurement) => measurement.guardrails.filter(({ id }) => !isKnown(id))).map((unread) => {
    const near = nearest(unread.id, known);
    const span = reading.places.get(unread.path)?.key ?? { start: 0, end: 0 };
    const message = `${say`“${unread.id}” is not a guardrail of this outcome, so nothing compares it.`}${didYouMean(near)}`;
    return { kind: "schema", path: unread.path, span, message, ...(near !== undefined && correctionTo(near, span)) };
  });
}

function unknown(to: "inputs" | "outcomes", known: readonly { readonly id: string }[], reading: Reading): readonly Problem[] {
  const ids = new Set(known.map(({ id }) => id));
  const written = (id: string): boolean => ids.has(id) || reading.places.has(`${to}.${id}`);
  return reading.references
    .filter((reference) => reference.to === to && !written(reference.id))
    .map((reference) => unknownProblem(reference, ids, reading));
}

function unknownProblem(reference: Reference, ids: ReadonlySet<string>, reading: Reading): Problem {
  const { to, id, path, within } = reference;
  const near = nearest(id, within === undefined ? ids : [...within.otherWords, ...ids]);
  const whole = reading.places.get(path)?.value ?? { start: 0, end: 0 };
  const own = within === undefined ? whole : within.span;
  return {
    kind: "schema",
    path,
    span: own ?? whole,
    message: /^_{2,}$/u.test(id) ? stillBlank(to) : `${say`“${id}” is not in ${to}.`}${near === undefined ? ` ${adviceOn(reference)}` : didYouMean(near)}`,
    ...(near !== undefined && own !== undefined && correctionTo(near, own)),
  };
}

function stillBlank(to: Reference["to"]): string {
  return to === "inputs" ? say`Still to be filled in: the id of an input, or a number with its unit.` : say`Still to be filled in: the id of an outcome.`;
}

function adviceOn({ to, id, within }: Reference): string {
  if (to === "outcomes") return say`Name one of the outcomes of this plan.`;
  if (within === undefined) return say`Add it to inputs, or write the number itself with its unit.`;
  const minus = id.includes("-") ? ` ${say`Where “-” means minus, write spaces around it.`}` : "";
  return `${say`Add it to inputs; besides them, a formula knows ${within.otherWords.join(", ")}.`}${minus}`;
}

function correctionTo(near: string, span: Span): Pick<Problem, "correction"> {
  return { correction: { title: say`Change to “${near}”`, edits: [{ span, text: near }] } };
}
