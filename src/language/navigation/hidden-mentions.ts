import { visit } from "yaml";
import type { PlanReading } from "../../core/plan/read-plan";
import { readYaml } from "../../core/source/read-yaml";

/**
 * Where a plan says an id in a part that could not be read, such as behind a misspelt key or in a broken formula; the
 * offset of the first such place, undefined when there is none.
 */
export function hiddenMention({ source, problems }: PlanReading, id: string): number | undefined {
  const read = new Set([...source.places.values()].flatMap(({ key, value }) => (key === undefined ? [value.start] : [key.start, value.start])));
  const brokenFormulas = problems.filter(({ path }) => path.endsWith(".formula")).flatMap(({ path }) => source.places.get(path)?.value ?? []);
  const inFormula = brokenFormulas.find(({ start, end }) => source.text.slice(start, end).split(/[^\w-]+/u).some((word) => word === id || word.split("-").includes(id)));
  return inFormula?.start ?? firstUnread(source.text, id, read);
}

function firstUnread(text: string, id: string, read: ReadonlySet<number>): number | undefined {
  let found: number | undefined;
  visit(readYaml(text), {
    Scalar: (_, node) => {
      const [start] = node.range ?? [];
      if (node.value !== id || start === undefined || read.has(start)) return undefined;
      found = start;
      return visit.BREAK;
    },
  });
  return found;
}
