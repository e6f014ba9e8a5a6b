import type { Json } from "../../core/economics/roi-json";
import type { PersonLine } from "../../core/report/report";

/** A person by name and title. */
export function personJson(person: PersonLine | undefined): Json {
  return person === undefined ? null : { name: person.name, title: person.title ?? null };
}
