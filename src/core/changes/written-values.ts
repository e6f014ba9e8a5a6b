import { type Document, type Node, type Scalar, type YAMLMap, type YAMLSeq, isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { PlanReading } from "../plan/read-plan";
import { keyOf } from "../shape/fields";
import type { PlanPath } from "../source/plan-path";

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
  let parsed: Document.Parsed | undefined;
  return (path) => {
    parsed ??= parseDocument(source.text, { version: "1.2", schema: "core", prettyErrors: false, uniqueKeys: false, logLevel: "error" });
    const nodes = nodesAt(parsed, path);
    const [first] = nodes;
    if (first === undefined) return undefined;
    const words = source.text.slice(...(first.range ?? [0, 0])).replace(/\s+/gu, " ").trim();
    return { form: formOfAll(nodes, parsed), words, isScalar: isScalar(first) };
  };
}

/** A key that is written twice has two values. */
function nodesAt(document: Document.Parsed, path: PlanPath): readonly Node[] {
  const root: readonly unknown[] = [document.contents];
  const steps = path.match(/[^.[\]]+/gu) ?? [];
  return steps.reduce((nodes, step) => nodes.flatMap((node) => below(node, step, document)), root).filter(isNode);
}

function below(node: unknown, step: string, document: Document): readonly unknown[] {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (isMap(target)) return target.items.filter((pair) => keyOf(pair) === step).map(({ key, value }) => value ?? key);
  return isSeq(target) ? [target.items[Number(step)]] : [];
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
