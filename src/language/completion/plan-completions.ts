import type { CompletionItem, Position } from "vscode-languageserver-types";
import { planShape } from "../../core/plan/plan-shape";
import { linesOf } from "../../core/source/lines";
import { offsetOf } from "../range";
import { askedPlace } from "./asked-place";
import type { CompletionContext } from "./asked-plan";
import { knownPlan } from "./known-plan";
import { type Offer, itemsOf } from "./offer";
import { commentOffers } from "./rule-ids";
import { sources } from "./sources";

/** What can be typed at a position of a plan, also of one that is broken by just that or elsewhere; each item documents itself. */
export function planCompletions(text: string, position: Position, context: CompletionContext): CompletionItem[] {
  const { analysis, today, locale, served = "everything" } = context;
  const asked = askedPlace(text, position, planShape, context);
  if (asked === undefined) return inComment(text, position, analysis);
  const askedInPlan = { ...asked, plan: knownPlan(text, analysis), today, locale };
  const active = sources.filter(({ isBeyondSchema }) => isBeyondSchema || served === "everything");
  return itemsOf(unrepeated(active.flatMap(({ offers }) => offers(askedInPlan))), { ...asked, ...asked.place });
}

/** What one source says better, another need not say again. */
function unrepeated(offers: readonly Offer[]): readonly Offer[] {
  return [...new Map([...offers].reverse().map((offer) => [offer.label, offer])).values()].reverse();
}

function inComment(text: string, position: Position, analysis: CompletionContext["analysis"]): CompletionItem[] {
  const lines = linesOf(text);
  const offset = offsetOf(lines, position);
  const found = commentOffers(text, offset, analysis);
  return found === undefined ? [] : itemsOf(found.offers, { text, lines, offset, word: found.word, lacksSpace: false, parting: "", touches: undefined, takesSnippets: false });
}
