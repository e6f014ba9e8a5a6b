import { type Document, type Node, type Scalar, type YAMLMap, type YAMLSeq, isAlias, isMap, isNode, isScalar, isSeq, visit } from "yaml";
import type { PlanReading } from "../plan/read-plan";
import { keyOf } from "../shape/fields";
import { type AliasTargets, aliasTargetsIn } from "../source/alias-targets";
import type { PlanPath } from "../source/plan-path";
import { limitProblem } from "../source/limits";
import { readYaml } from "../source/read-yaml";

/** What is written where the plan cannot be read. */
export interface WrittenValue {
  /** The same for every layout, order of keys and quoting of the same values. */
  readonly form: string;
  /** The text itself, in one line. */
  readonly words: string;
  readonly isScalar: boolean;
}

/** Finds what is written at a path; undefined where nothing is. */
export type WrittenAt = (path: PlanPath) => WrittenValue | undefined;

/** What is written in a plan of which some part cannot be read. A plan that is read in full is never looked at again. */
export function writtenValues({ source, problems }: PlanReading): WrittenAt {
  if (problems.length === 0) return () => undefined;
  let parsed: Parsed | undefined;
  return (path) => {
    parsed ??= parse(source.text);
    const nodes = nodesAt(parsed, path);
    const [first] = nodes;
    if (first === undefined) return undefined;
    const words = source.text.slice(...(first.range ?? [0, 0])).replace(/\s+/gu, " ").trim();
    return { form: formOfAll(nodes, parsed.document), words, isScalar: isScalar(first) };
  };
}

interface Parsed {
  readonly document: Document;
  /** What stands under a key of a node, or at a position of it. */
  readonly below: (node: unknown, step: string) => readonly unknown[];
}

function parse(text: string): Parsed {
  const document = readYaml(limitProblem(text) === undefined ? text : "");
  return { document, below: belowIn(aliasTargetsIn(document)) };
}

/** A key that is written twice has two values. */
function nodesAt({ document, below }: Parsed, path: PlanPath): readonly Node[] {
  const root: readonly unknown[] = [document.contents];
  // An empty key, which no format has, is the empty step at the end of its path.
  const steps = path.match(/[^.[\]]+|(?<=\.)$/gu) ?? [];
  return steps.reduce((nodes, step) => nodes.flatMap((node) => below(node, step)), root).filter(isNode);
}

/** Each map is sorted by its keys once, because a plan that cannot be read asks for all of them. */
function belowIn(targetOf: AliasTargets): Parsed["below"] {
  const known = new Map<YAMLMap, ReadonlyMap<string | undefined, readonly unknown[]>>();
  return (node, step) => {
    const target = isAlias(node) ? targetOf(node) : node;
    if (isSeq(target)) return [target.items[Number(step)]];
    if (!isMap(target)) return [];
    const values = known.get(target) ?? valuesByKey(target);
    known.set(target, values);
    return values.get(step) ?? [];
  };
}

function valuesByKey({ items }: YAMLMap): ReadonlyMap<string | undefined, readonly unknown[]> {
  const values = new Map<string | undefined, unknown[]>();
  for (const pair of items) {
    const key = keyOf(pair);
    const others = values.get(key);
    if (others === undefined) values.set(key, [pair.value ?? pair.key]);
    else others.push(pair.value ?? pair.key);
  }
  return values;
}

/** An alias stands for itself, and what it stands for is told once: unfolded, a small text can become a huge one. */
function formOfAll(nodes: readonly Node[], { contents }: Document): string {
  const anchored = new Map<string, Node>();
  const used = new Set<string>();
  const formOf = (node: unknown): string => {
    if (isAlias(node)) used.add(node.source);
    if (isAlias(node)) return `*${node.source}`;
    if (isScalar(node)) return JSON.stringify(typeof node.value === "string" ? node.value : (node.source ?? null));
    if (isSeq(node)) return `[${node.items.map(formOf).join(", ")}]`;
    if (!isMap(node)) return "null";
    return `{${node.items.map((pair) => `${formOf(pair.key)}: ${formOf(pair.value)}`).sort().join(", ")}}`;
  };
  const forms = nodes.map(formOf);
  const note = (_: unknown, node: Scalar | YAMLMap | YAMLSeq): void => {
    if (node.anchor !== undefined) anchored.set(node.anchor, node);
  };
  if (used.size > 0) visit(contents, { Value: note });
  // A set gives what is added to it on the way, too.
  for (const name of used) forms.push(`${name} = ${formOf(anchored.get(name))}`);
  return forms.join(" | ");
}
