import type { Plan } from "../../plan/plan-shape";
import type { Role } from "../../plan/sections/person";
import { isAtOrBelow, parentPath } from "../../source/plan-path";
import type { Subject } from "../rule";
import { isLost, isUnread } from "../unread";
import { customersWith, isCustomer } from "./customer-people";

/** Whether nobody at the customer plays a part. Somebody who could not be read, or whose role or side could not, may. */
export function isOpen(role: Role, subject: Subject): boolean {
  return customersWith([role], subject.plan).length === 0 && !isSomebodyUnread(subject);
}

/**
 * Whether the plan names somebody at the customer. One that does not is asked for its sponsor, and for nobody else
 * until then: an empty list of people is one thing to mend and not five.
 */
export function isAnybodyNamed({ people }: Plan): boolean {
  return people.some(isCustomer);
}

function isSomebodyUnread(subject: Subject): boolean {
  const { plan, source, problems } = subject;
  const read = new Set(plan.people.map(({ path }) => path));
  return (
    isLost(subject, "people") ||
    problems.some(({ path }) => isAtOrBelow(path, "people") && !plan.people.some((person) => isAtOrBelow(path, person.path))) ||
    [...source.places.keys()].some((path) => path.startsWith("people.") && parentPath(path) === "people" && !read.has(path)) ||
    plan.people.some(({ path }) => isUnread(subject, `${path}.roles`) || isUnread(subject, `${path}.side`))
  );
}
