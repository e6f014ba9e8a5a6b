import { type Node, isScalar } from "yaml";
import type { Span } from "../source/span";
import { spanOfNode } from "./reading";

/**
 * Turns places in a scalar's words into places in the text. Quotes, folded lines and indentation shift words without
 * changing their characters, so those are matched one by one, other than spaces. `undefined` where escapes hide them.
 */
export function placeOfWords(node: Node, words: string, text: string): ((span: Span) => Span) | undefined {
  const { start, end } = contentOf(node, text);
  const content = text.slice(start, end);
  if (withoutSpace(content) !== withoutSpace(words)) return undefined;
  const written = offsetsOfCharacters(content);
  const places = new Map(offsetsOfCharacters(words).map((offset, index) => [offset, start + (written[index] ?? 0)]));
  return (span) => {
    const [first, last] = [places.get(span.start), places.get(span.end - 1)];
    return first === undefined || last === undefined ? spanOfNode(node) : { start: first, end: last + 1 };
  };
}

/** A scalar without its quotes, or without the line that opens a block. */
function contentOf(node: Node, text: string): Span {
  const { start, end } = spanOfNode(node);
  if (!isScalar(node)) return { start, end };
  if (node.type === "QUOTE_SINGLE" || node.type === "QUOTE_DOUBLE") return { start: start + 1, end: end - 1 };
  const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
  return isBlock ? { start: Math.min(end, text.indexOf("\n", start) + 1), end } : { start, end };
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/gu, "");
}

function offsetsOfCharacters(text: string): readonly number[] {
  return [...text.matchAll(/\S/g)].map(({ index }) => index);
}
