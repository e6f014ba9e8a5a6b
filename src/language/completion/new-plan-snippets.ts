import { CompletionItemKind } from "vscode-languageserver-types";
import type { DriverId } from "../../core/economics/drivers";
import { nextWorkingDay } from "../../core/quantity/calendar";
import { blank } from "../../core/rules/wording";
import { newPlanTemplate } from "../../core/template/new-plan";
import { plainText, snippetText } from "../../core/template/template";
import { say } from "../../core/texts/say";
import { isEmptyPlan } from "../is-empty-plan";
import type { AskedPlan } from "./asked-plan";
import type { Offer } from "./offer";

/** Whole plans for a document that says nothing yet, by what the customer gets. */
export function newPlanOffers({ text, today, place: { word, trail, role } }: AskedPlan): readonly Offer[] {
  const rest = text.slice(0, word.start) + text.slice(word.end);
  const startsLine = /(?:^|[\r\n])$/u.test(text.slice(0, word.start));
  if (role !== "key" || trail.length > 0 || !startsLine || !isEmptyPlan({ source: { text: rest } })) return [];
  const kinds: readonly (readonly [DriverId, string])[] = [
    ["time-saved", say`New plan: time saved`],
    ["cost-avoided", say`New plan: cost avoided`],
    ["revenue-uplift", say`New plan: more revenue`],
  ];
  return kinds.map(([driver, label]) => {
    const plan = newPlanTemplate({ customer: blank, driver, start: nextWorkingDay(today) });
    return {
      label,
      kind: CompletionItemKind.Snippet,
      insert: plainText(plan),
      snippet: snippetText(plan),
      filter: `pov ${label} ${driver}`,
      documentation: `\`\`\`yaml\n${plainText(plan)}\`\`\``,
    };
  });
}
