import { type Document, YAMLMap, isAlias, isMap, isNode, isScalar } from "yaml";
import { aliasTargetsIn } from "../source/alias-targets";
import { limitProblem, withinLimit } from "../source/limits";
import { linesOf } from "../source/lines";
import type { Problem } from "../source/problem";
import { readYaml } from "../source/read-yaml";
import { withSharedLookedAt } from "../source/shared-corrections";
import type { SourceIndex } from "../source/source-index";
import { yamlProblems } from "../source/yaml-error";
import { keyOf } from "../shape/fields";
import { type Reading, type Reference, type WrittenText, startReading } from "../shape/reading";
import { say } from "../texts/say";
import { type Plan, planShape } from "./plan-shape";
import { unknownReferences } from "./unknown-references";

/** A plan's text as it was understood: what could be read, where it stands, and what could not be read. */
export interface PlanReading {
  readonly plan: Plan;
  readonly source: SourceIndex;
  readonly problems: readonly Problem[];
  /** Every place that names a person, an input or an outcome. */
  readonly references: readonly Reference[];
  /** Everything that people wrote in their own words, in the order of the format. */
  readonly texts: readonly WrittenText[];
}

/** Reads a plan. Never throws for any text: what is broken becomes a problem, and the rest is read all the same. */
export function readPlan(text: string): PlanReading {
  const limit = limitProblem(text);
  const document = readYaml(limit === undefined ? text : "");
  const reading = startReading(document, text, { currency: currencyOf(document), inputIds: inputIdsOf(document) });
  const plan = limit === undefined ? readRoot(document, reading) : emptyPlan(document);
  const problems = withinLimit([
    ...(limit === undefined ? [] : [limit]),
    ...yamlProblems([...document.errors, ...document.warnings], text),
    ...withSharedLookedAt(reading.problems, document),
    ...unknownReferences(plan, reading),
  ]);
  return { plan, source: { text, lines: linesOf(text), places: reading.places }, problems, references: reading.references, texts: reading.texts };
}

function readRoot(document: Document, reading: Reading): Plan {
  const root = document.contents;
  if (!isNode(root) || (isScalar(root) && root.value === null)) {
    reading.problems.push(emptyProblem(reading.text));
    return emptyPlan(document);
  }
  const node = reading.enter(root, "");
  return (node && planShape.read(node, "", reading)) ?? emptyPlan(document);
}

function emptyProblem(text: string): Problem {
  const message = say`This plan is empty. Start with pov: "1", id, title, currency and customer; the quick fix “Write a first draft” and pov init write a whole one.`;
  return { kind: "schema", path: "", span: { start: 0, end: Math.min(1, text.length) }, message };
}

/** A plan of which nothing could be read, so that everything that judges plans has one to judge. */
function emptyPlan(document: Document): Plan {
  const plan = planShape.read(new YAMLMap(), "", startReading(document, "", { currency: undefined, inputIds: new Set() }));
  if (plan === undefined) throw new Error("The plan format cannot read an empty map.");
  return plan;
}

function currencyOf(document: Document): string | undefined {
  const root = document.contents;
  const currency: unknown = root instanceof YAMLMap ? root.get("currency") : undefined;
  return typeof currency === "string" && /^[A-Z]{3}$/u.test(currency) ? currency : undefined;
}

/** Every key under inputs, whether its number can be read or not. */
function inputIdsOf(document: Document): ReadonlySet<string> {
  const root = document.contents;
  const written: unknown = root instanceof YAMLMap ? root.get("inputs") : undefined;
  const inputs = isAlias(written) ? aliasTargetsIn(document)(written) : written;
  return new Set(isMap(inputs) ? inputs.items.flatMap((pair) => keyOf(pair) ?? []) : []);
}
