import { insertEntry } from "../../edit/insert-entry";
import type { Role } from "../../plan/sections/person";
import { isWritten } from "../../source/source-index";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import type { Subject } from "../rule";
import { blank } from "../wording";

/** The fix that adds somebody with a role to people, name and title to fill in, under an id that is free. */
export function addPerson(title: string, role: Role, id: string, { source }: Subject): readonly Fix[] {
  const free = [id, role].find((one) => !isWritten(source, `people.${one}`)) ?? `new-${id}`;
  return fixBy(title, insertEntry(source, `people.${free}`, { name: blank, title: blank, roles: [role] }));
}
