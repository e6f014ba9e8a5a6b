import { CompletionItemKind } from "vscode-languageserver-types";
import { idWords, planIdFor } from "../../core/template/plan-id-for";
import type { AskedPlan } from "./asked-plan";
import { lastKey } from "./asked-place";
import type { Offer } from "./offer";
import { sectionOf } from "./sections-of";

/** Ids for the plan from whom it is for and what it is about. */
export function planIdOffers(asked: AskedPlan): readonly Offer[] {
  const { place: { trail, role, touches }, text, plan } = asked;
  if (trail.length !== 1 || lastKey(asked) !== "id" || role !== "value" || touches !== undefined) return [];
  const [customer, title] = [customerIn(sectionOf(text, "customer")), wordsOf(sectionOf(text, "title"))];
  const [outcome] = plan.outcomes.keys();
  const subjects = [...(outcome === undefined ? [] : [idWords(outcome)]), idWords(title).split("-").slice(0, 3).join("-")];
  const ids = subjects.filter((words) => words !== "").map((words) => (customer === "" ? words : planIdFor(customer, words)));
  return [...new Set(ids)].map((id) => ({ label: id, kind: CompletionItemKind.Value, insert: id }));
}

/** The customer's name, alone or beside other keys. */
function customerIn(section: string): string {
  const named = /(?:^|[{,])[ \t]*name[ \t]*:[ \t]*("[^"\n\r]*"|[^,}\n\r]*)/mu.exec(section)?.[1];
  return wordsOf(named ?? (/^[ \t]*\{/u.test(section) ? "" : section));
}

/** What stands behind a colon on the same line, without quotes and comment. */
function wordsOf(section: string): string {
  const [line = ""] = section.split(/[\n\r]/u, 1);
  return line.replace(/\s#[^]*$/u, "").trim().replace(/^(["'])(.*)\1$/u, "$2");
}
