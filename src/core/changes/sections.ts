import { type Plan, planShape } from "../plan/plan-shape";
import type { Structure } from "../shape/shape";
import type { PlanPath } from "../source/plan-path";
import { root } from "./place";
import { type ReadRecord, fieldOf, isRecord } from "./plan-value";

const sections: ReadonlySet<string> = new Set(["business_case", "decision", "problem", "scope", "timeline"]);

/** Whether a part of the format holds things of several kinds, so that its fields come and go and not the part. */
export function isSection(form: string): boolean {
  return sections.has(form);
}

/** A section in which nothing is written. */
export function emptySection({ fields }: Extract<Structure, { readonly kind: "record" }>, path: PlanPath): ReadRecord {
  return { ...Object.fromEntries(Object.entries(fields).map(([key, { shape }]) => [key, shape.whenAbsent])), path };
}

/** A plan in which every section can be written into. */
export function withSections(plan: Plan): Plan {
  const { structure } = planShape;
  if (structure.kind !== "record") throw new Error("A plan is a record.");
  const missing = Object.entries(structure.fields).flatMap(([key, { shape }]) => (isSection(key) && shape.structure.kind === "record" && !isRecord(fieldOf(plan, key)) ? [[key, emptySection(shape.structure, key)]] : []));
  return root.put(plan, () => ({ ...plan, ...Object.fromEntries(missing) }));
}
