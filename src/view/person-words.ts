import type { PersonLine } from "../core/report/report";

/** A person with the title: "R. Osei, VP Revenue Operations". */
export function personWords({ name, title }: PersonLine): string {
  return title === undefined ? name : `${name}, ${title}`;
}
