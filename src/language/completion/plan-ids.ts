import { CompletionItemKind } from "vscode-languageserver-types";
import { idWords, planIdFor } from "../../core/template/plan-id-for";
import type { AskedPlan } from "./asked-plan";
import { lastKey } from "./asked-place";
import type { Offer } from "./offer";
import { sectionOf } from "./sections-of";

/** Ids for the plan from whom it is for and what it is about. */
export function planIdOffers({ place, text, plan, ...asked }: AskedPlan): readonly Offer[] {
  if (place.trail.length !== 1 || place.role !== "value" || lastKey({ place, text, ...asked }) !== "id") return [];
  const customer = /^\s*(?:\{?\s*name\s*:)?\s*(["']?)([^"'{}\n\r#,]+)\1/u.exec(sectionOf(text, "customer"))?.[2] ?? "";
  const title = /^[ \t]*(["']?)([^"'\n\r]+)\1/u.exec(sectionOf(text, "title"))?.[2] ?? "";
  const [outcome] = plan.outcomes.keys();
  const subjects = [...(outcome === undefined ? [] : [idWords(outcome)]), idWords(title).split("-").slice(0, 3).join("-")];
  const ids = subjects.filter((words) => words !== "").map((words) => (customer === "" ? words : planIdFor(customer, words)));
  return [...new Set(ids)].map((id) => ({ label: id, kind: CompletionItemKind.Value, insert: id }));
}
