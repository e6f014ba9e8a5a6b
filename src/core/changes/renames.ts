import type { Plan } from "../plan/plan-shape";
import type { Named } from "../shape/map";
import type { PlanPath } from "../source/plan-path";
import { fieldOf, formOf } from "./plan-value";

/** A thing that has another id in the later version. */
export interface Rename {
  /** Where it stood, and where it stands. */
  readonly was: PlanPath;
  readonly is: PlanPath;
  /** The place in the format, such as `inputs.*`. */
  readonly form: string;
  /** Its ids. */
  readonly before: string;
  readonly after: string;
}

/**
 * What has another id: an id that is gone and one that came, with nearly the same content. Somebody with another name is
 * somebody else, whatever the rest.
 */
export function renamesBetween(before: Plan, after: Plan): readonly Rename[] {
  const outcomes = renamedIn("outcomes.*", before.outcomes, after.outcomes, ["statement", "metric", "baseline", "target", "guardrails", "measurements", "benefit"]);
  return [
    ...renamedIn("people.*", before.people, after.people, ["name"]),
    ...renamedIn("inputs.*", before.inputs, after.inputs, ["value", "low", "high", "source"]),
    ...outcomes,
    ...before.outcomes.flatMap((was) => {
      const id = outcomes.find((outcome) => outcome.before === was.id)?.after ?? was.id;
      const is = after.outcomes.find((outcome) => outcome.id === id);
      return renamedIn("outcomes.*.guardrails.*", was.guardrails, is?.guardrails ?? [], ["name", "limit", "operator"]);
    }),
    ...renamedIn("business_case.costs.*", before.business_case?.costs ?? [], after.business_case?.costs ?? [], ["amount", "initial", "amounts", "basis"]),
    ...renamedIn("risks.*", before.risks, after.risks, ["text", "mitigation"]),
  ];
}

/** Nobody renames more than some dozens of things at once, and of more than that no reader would follow who became whom. */
const mostPairs = 2500;

/** Of all pairs the most alike first, as far as most of what they say about themselves is the same. */
function renamedIn(form: string, before: readonly Named[], after: readonly Named[], telling: readonly string[]): readonly Rename[] {
  const [earlier, later] = [before, after].map((things) => new Set(things.map(({ id }) => id)));
  const gone = before.filter(({ id }) => later?.has(id) === false);
  const come = after.filter(({ id }) => earlier?.has(id) === false);
  if (gone.length * come.length > mostPairs) return [];
  const pairs = gone.flatMap((was) => come.map((is) => ({ was, is, likeness: likenessOf(was, is, telling) })));
  const found: { readonly was: Named; readonly is: Named }[] = [];
  for (const { was, is, likeness } of pairs.sort((one, other) => other.likeness - one.likeness)) {
    if (likeness > 0.5 && !found.some((pair) => pair.was === was || pair.is === is)) found.push({ was, is });
  }
  return found.map(({ was, is }) => ({ was: was.path, is: is.path, form, before: was.id, after: is.id }));
}

/** The share of what either says that both say. */
function likenessOf(was: Named, is: Named, telling: readonly string[]): number {
  const forms = telling.map((key) => [formOf(fieldOf(was, key)), formOf(fieldOf(is, key))]).filter(([earlier, later]) => earlier !== undefined || later !== undefined);
  return forms.filter(([earlier, later]) => earlier === later).length / Math.max(1, forms.length);
}
