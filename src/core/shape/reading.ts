import { type Alias, type Document, type Node, Scalar, isAlias, isScalar } from "yaml";
import { aliasTargetsIn } from "../source/alias-targets";
import { nodeLimit } from "../source/limits";
import { type PlanPath, lastKey } from "../source/plan-path";
import type { Problem } from "../source/problem";
import type { Place } from "../source/source-index";
import type { Span } from "../source/span";
import { say, translated } from "../texts/say";
import type { Referent } from "./shape";

/** A place that names a person, an input or an outcome by its id. */
export interface Reference {
  readonly to: Referent;
  readonly id: string;
  readonly path: PlanPath;
  /** Set where more than the name stands at the path, as in a formula. */
  readonly within?: {
    /** The name itself; `undefined` where escapes or line breaks hide its place. */
    readonly span: Span | undefined;
    /** The words that may stand there besides names. */
    readonly otherWords: readonly string[];
  };
}

/** Words of the author's own, with their place. */
export interface WrittenText {
  readonly path: PlanPath;
  readonly text: string;
  /** Where some of the words stand in the file; the whole value where quotes or folded lines hide their place. */
  readonly spanOf: (words: Span) => Span;
}

/** What is read. */
export type DocumentKind = "plan" | "configuration";

/** What of a plan is known before its parts are read. */
export interface Foreknowledge {
  /** The plan's currency, when it can be read: amounts written with `$` are corrected to it. */
  readonly currency: string | undefined;
  /** The ids of its inputs: they may hold hyphens, which only the ids themselves tell from a minus. */
  readonly inputIds: ReadonlySet<string>;
}

/** What reading collects on its way through one document. */
export interface Reading extends Foreknowledge {
  readonly text: string;
  /** What the document is, as messages name it. */
  readonly called: DocumentKind;
  readonly problems: Problem[];
  readonly references: Reference[];
  readonly texts: WrittenText[];
  readonly places: Map<PlanPath, Place>;
  /** Notes where a path stands, then gives the node itself or what its alias stands for. */
  readonly enter: (node: Node, path: PlanPath, key?: Node) => Node | undefined;
}

/** Starts reading a document: a plan, unless it is called something else. */
export function startReading(document: Document, text: string, foreknowledge: Foreknowledge, called: DocumentKind = "plan"): Reading {
  const reading = {
    ...foreknowledge,
    text,
    called,
    problems: [] as Problem[],
    references: [] as Reference[],
    texts: [] as WrittenText[],
    places: new Map<PlanPath, Place>(),
  };
  const targetOf = aliasTargetsIn(document);
  let entered = 0;
  const enter = (node: Node, path: PlanPath, key?: Node): Node | undefined => {
    entered += 1;
    if (entered > nodeLimit) {
      if (entered === nodeLimit + 1) reading.problems.push(tooManyNodes(node, path, called));
      return undefined;
    }
    reading.places.set(path, { key: key && spanOfNode(key), value: spanOfValue(node, text) });
    return isAlias(node) ? (targetOf(node) ?? reportShape(reading, node, path, pointsNowhere(node))) : node;
  };
  return { ...reading, enter };
}

/** The text of a node, without the comment or the line break behind it. */
export function spanOfNode(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** The same for what may be replaced by other words: the line break that ends a text over several lines parts it from what follows. */
export function spanOfValue(node: Node, text: string): Span {
  const { start, end } = spanOfNode(node);
  const isLines = isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
  return isLines ? { start, end: start + text.slice(start, end).trimEnd().length } : { start, end };
}

/** Notes that a node is not what the format says there. */
export function reportShape(reading: Pick<Reading, "problems">, node: Node, path: PlanPath, message: string): undefined {
  reading.problems.push({ kind: "schema", path, span: spanOfNode(node), message });
}

/** Notes that a node has the wrong form, naming what is expected there, as its shape says it, and what stands there. */
export function reportUnexpected(reading: Reading, node: Node, path: PlanPath, expected: string): undefined {
  const found = quoted(reading.text.slice(...(node.range ?? [0, 0])));
  return reportShape(reading, node, path, unexpected(reading.called, path, translated(expected), found));
}

function unexpected(called: DocumentKind, path: PlanPath, expected: string, found: string): string {
  if (path !== "") return say`“${lastKey(path)}” must be ${expected}; found ${found}.`;
  return called === "plan" ? say`A plan must be ${expected}; found ${found}.` : say`A configuration must be ${expected}; found ${found}.`;
}

function quoted(written: string): string {
  const line = written.trim().split(/[\r\n]/u, 1)[0] ?? "";
  if (line === "") return say`nothing`;
  return line.length > 40 || line.length < written.trim().length ? say`“${line.slice(0, 40)}…”` : say`“${line}”`;
}

/** The library finds this only in texts that it makes values of. */
function pointsNowhere({ source }: Alias): string {
  return say`“*${source}” stands for what has the anchor “&${source}”, and nothing above it has. Write the value itself, or the anchor where it is first written.`;
}

function tooManyNodes(node: Node, path: PlanPath, called: DocumentKind): Problem {
  const message =
    called === "plan"
      ? say`The plan unfolds to more than ${nodeLimit} values, so the rest of it is not read. Remove repeated aliases, or split it into several plans.`
      : say`The configuration unfolds to more than ${nodeLimit} values, so the rest of it is not read. Remove repeated aliases, or split it into several configurations.`;
  return { kind: "yaml", path, span: spanOfNode(node), message };
}
