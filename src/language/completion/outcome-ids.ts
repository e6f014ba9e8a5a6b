import { CompletionItemKind } from "vscode-languageserver-types";
import { md } from "../hover/markdown";
import type { AskedPlan } from "./asked-plan";
import { askedValues, quoted, valueText } from "./asked-place";
import type { Offer } from "./offer";

/** The outcomes of the plan where the pass rule names some. */
export function outcomeOffers(asked: AskedPlan): readonly Offer[] {
  const value = askedValues(asked).find(({ structure }) => structure.refersTo === "outcomes");
  if (value === undefined) return [];
  const open = [...asked.plan.outcomes].filter(([id]) => !asked.place.listed.includes(id));
  return open.map(([id, outcome]) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    insert: valueText(asked, value, quoted(asked, id)),
    ...(outcome?.statement !== undefined && { documentation: md`${outcome.statement}`.markdown }),
  }));
}
