import type { Plan } from "../../plan/plan-shape";
import type { Person, Role } from "../../plan/sections/person";
import { blank } from "../wording";

/** The roles whose word binds the customer's money, the one that holds the budget first. */
export const buyingRoles = ["economic-buyer", "executive-sponsor"] as const;

/** The roles that a number is best agreed with, the one that is asked first in front. */
export const approvingRoles = ["finance-reviewer", "economic-buyer", "executive-sponsor"] as const;

/** Whether somebody is on the customer's side. */
export function isCustomer({ side }: Person): boolean {
  return side !== "vendor";
}

/** Whether somebody has one of some roles. */
export function hasAnyRole({ roles }: Person, wanted: readonly Role[]): boolean {
  return roles.some((role) => wanted.includes(role));
}

/** The customer's people who have one of some roles, those of the first role first. */
export function customersWith(wanted: readonly Role[], { people }: Plan): readonly Person[] {
  const found = wanted.flatMap((role) => people.filter((person) => isCustomer(person) && person.roles.includes(role)));
  return [...new Set(found)];
}

/** Somebody by name, or by id where the plan has no name yet. */
export function nameOf({ name = blank, id }: Person): string {
  return name === blank ? id : name;
}
