import { type Document, type Node, isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import type { PlanReading } from "../plan/read-plan";
import { keyOf } from "../shape/fields";
import { nodeLimit } from "../shape/reading";
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
    return { form: formOfAll(nodes, parsed) ?? source.text, words, isScalar: isScalar(first) };
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

/** Aliases can multiply a small text into a huge one; undefined where they do, and then only the text itself can be compared. */
function formOfAll(nodes: readonly Node[], document: Document): string | undefined {
  let left = nodeLimit;
  const formOf = (node: unknown): string => {
    left -= 1;
    if (left < 0) return "";
    const target = isAlias(node) ? node.resolve(document) : node;
    if (isScalar(target)) return JSON.stringify(typeof target.value === "string" ? target.value : (target.source ?? null));
    if (isSeq(target)) return `[${target.items.map(formOf).join(", ")}]`;
    if (!isMap(target)) return "null";
    return `{${target.items.map((pair) => `${formOf(pair.key)}: ${formOf(pair.value)}`).sort().join(", ")}}`;
  };
  const form = nodes.map(formOf).join(" | ");
  return left < 0 ? undefined : form;
}
