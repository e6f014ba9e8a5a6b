import { meaningOf } from "../../core/plan/word-meanings";
import type { Person } from "../../core/plan/sections/person";
import { withId } from "../../core/shape/map";
import { dutiesOf } from "./duties";
import type { HoverText, HoveredPart, HoveredPlan } from "./hovered-plan";
import { type Markdown, bold, joined, md, spoken } from "./markdown";

/** A person where they are named or defined: who that is, the parts they play, and what of the plan is theirs. */
export const personHover: HoverText = (part, plan) => {
  const person = personAt(part, plan);
  if (person === undefined) return undefined;
  const lists = [person.roles.map((role) => roleLine(role)), dutiesOf(person.id, plan).map((duty) => md`- ${duty}`)];
  return [title(person), ...lists.filter((lines) => lines.length > 0).map((lines) => joined(lines, "\n"))];
};

function personAt({ path, isKey }: HoveredPart, { analysis: { plan, references } }: HoveredPlan): Person | undefined {
  const named = references.find((reference) => reference.to === "people" && reference.path === path);
  if (named !== undefined) return isKey ? undefined : withId(plan.people, named.id);
  return isKey ? plan.people.find((person) => person.path === path) : undefined;
}

function title({ id, name = id, title: job, side }: Person): Markdown {
  const who = job === undefined ? bold(name) : md`${bold(name)}, ${job}`;
  return side === "vendor" ? spoken`${who} (vendor)` : spoken`${who} (customer)`;
}

function roleLine(role: string): Markdown {
  const meaning = meaningOf(role, "roles");
  return meaning === undefined ? md`- ${role}` : md`- ${role}: ${meaning}`;
}
