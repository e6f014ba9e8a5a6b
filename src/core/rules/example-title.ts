import type { Example } from "./rule";

/** What an example shows, with the day and the plans beside it that it depends on. */
export function exampleTitle({ title, asOf, neighbours = [] }: Example): string {
  const beside = neighbours.map(({ file, id }) => ` Beside it, ${file} has the id “${id}”.`);
  return `${title}${asOf === undefined ? "" : ` Seen on ${asOf}.`}${beside.join("")}`;
}
