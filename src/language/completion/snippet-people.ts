import type { Role } from "../../core/plan/sections/person";
import type { KnownPlan } from "./known-plan";

/** The people of the plan who may stand there: those with one of the roles first, the vendor's last. */
export function peopleAs(wanted: readonly Role[], { people }: KnownPlan): readonly string[] {
  const rankOf = (id: string): number => {
    const person = people.get(id);
    if (person === undefined) return wanted.length;
    const role = wanted.findIndex((one) => person.roles.includes(one));
    if (person.side === "vendor") return wanted.length + 1;
    return role < 0 ? wanted.length : role;
  };
  return [...people.keys()].sort((one, other) => rankOf(one) - rankOf(other));
}
