import { CompletionItemKind } from "vscode-languageserver-types";
import { md } from "../hover/markdown";
import type { AskedPlan } from "./asked-plan";
import type { Offer } from "./offer";

/** The guardrails of an outcome where a measurement says what they read. */
export function guardrailOffers({ plan, place: { trail, role, siblings }, text, place }: AskedPlan): readonly Offer[] {
  const [section, outcome, list, , last] = trail.map(({ key }) => key);
  if (role !== "key" || section !== "outcomes" || list !== "measurements" || last !== "guardrails" || trail.length !== 5) return [];
  const guardrails = plan.outcomes.get(outcome ?? "")?.guardrails ?? [];
  const hasColon = /^[ \t]*:/u.test(text.slice(place.word.end, place.word.end + 100));
  return guardrails.filter(({ id }) => !siblings.has(id)).map(({ id, name }) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    insert: hasColon ? id : `${id}: `,
    ...(name !== undefined && { documentation: md`${name}`.markdown }),
  }));
}
