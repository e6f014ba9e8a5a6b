import { CompletionItemKind } from "vscode-languageserver-types";
import { meaningOf } from "../../core/plan/word-meanings";
import type { Person } from "../../core/plan/sections/person";
import { md, joined } from "../hover/markdown";
import type { AskedPlan } from "./asked-plan";
import { askedValues, quoted, valueText } from "./asked-place";
import type { Offer } from "./offer";

/** The people of the plan where one is named, in their order; in a list those that are not in it yet. */
export function peopleOffers(asked: AskedPlan): readonly Offer[] {
  const value = askedValues(asked).find(({ structure }) => structure.refersTo === "people");
  if (value === undefined) return [];
  const open = [...asked.plan.people].filter(([id]) => !asked.place.listed.includes(id));
  return open.map(([id, person]) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    insert: valueText(asked, value, quoted(asked, id)),
    ...(person !== undefined && describe(person)),
  }));
}

function describe({ name, title, roles }: Person): Pick<Offer, "detail" | "documentation"> {
  const lines = roles.map((role) => md`- ${{ markdown: `\`${role}\`` }}: ${meaningOf(role, "roles") ?? ""}`);
  return {
    detail: [name, title].filter((words) => words !== undefined).join(", "),
    ...(lines.length > 0 && { documentation: joined(lines, "\n").markdown }),
  };
}
