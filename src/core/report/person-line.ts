import type { Plan } from "../plan/plan-shape";
import type { Person } from "../plan/sections/person";
import { withId } from "../shape/map";
import type { PlanPath } from "../source/plan-path";

/** A person as the report names them. */
export interface PersonLine {
  readonly name: string;
  readonly title: string | undefined;
  readonly path: PlanPath;
}

/** The person of an id; undefined where the plan knows nobody of that id, which a rule reports. */
export function personLine({ people }: Plan, id: string | undefined): PersonLine | undefined {
  return lineOf(withId(people, id));
}

/** A person of the plan by name; nobody is named who has none. */
export function lineOf(person: Person | undefined): PersonLine | undefined {
  return person?.name === undefined ? undefined : { name: person.name, title: person.title, path: person.path };
}
