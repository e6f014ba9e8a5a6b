import { type Mention, type NamedIn, mentionsIn } from "../plan/mentions";
import type { PlanPath } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";
import type { TextEdit } from "../source/span";
import { quoteIfNeeded } from "./quote";

/**
 * The edits that give things of a plan other ids wherever they are mentioned; `ids` are by the path of what is named.
 * Quotes stay as they are; a plain id gets some where YAML would read another kind of value, such as true.
 */
export function renamingEdits(ids: ReadonlyMap<PlanPath, string>, reading: NamedIn): readonly TextEdit[] {
  const { source, references } = reading;
  const inWords = new Set(references.flatMap(({ within }) => within?.span?.start ?? []));
  return mentionsIn(reading).flatMap((mention) => {
    const { thing, span } = mention;
    const name = ids.get(thing);
    if (name === undefined || !isPlain(mention, source)) return [];
    const isPart = inWords.has(span.start) || /["']/u.test(source.text.charAt(span.start - 1));
    return [{ span, text: isPart ? name : quoteIfNeeded(name) }];
  });
}

/** Whether a mention is written as the id itself, without escapes and not as an alias. */
export function isPlain({ id, span }: Mention, { text }: SourceIndex): boolean {
  return text.slice(span.start, span.end) === id;
}
