import { CompletionItemKind } from "vscode-languageserver-types";
import { drivers } from "../../core/economics/drivers";
import { outcomeTemplate } from "../../core/template/outcome-template";
import { plainText, snippetText } from "../../core/template/template";
import { say } from "../../core/texts/say";
import type { AskedPlan } from "./asked-plan";
import { driverDocumentation } from "./driver-documentation";
import type { Offer } from "./offer";
import { peopleAs } from "./snippet-people";
import { surroundingsOf } from "./snippet-surroundings";

/** Whole outcomes, one for each driver, with example numbers to replace. */
export function outcomeSnippets(asked: AskedPlan): readonly Offer[] {
  const { place: { role, trail, isFlow, isOpen, word }, plan, text } = asked;
  const isOnOwnLine = /^[ \t]*(?:[\r\n]|$)/u.test(text.slice(word.end, word.end + 200));
  if (role !== "key" || isFlow || !isOpen || !isOnOwnLine || trail.length !== 1 || trail[0]?.key !== "outcomes") return [];
  const people = { owners: peopleAs(["metric-owner", "champion"], plan), sponsors: peopleAs(["executive-sponsor", "economic-buyer"], plan) };
  const options = { currency: plan.currency, taken: [...plan.outcomes.keys()], surroundings: surroundingsOf(asked), ...people };
  return Object.values(drivers).map((driver) => {
    const whole = outcomeTemplate(driver.id, options);
    return {
      label: say`Outcome by ${driver.id}`,
      kind: CompletionItemKind.Snippet,
      insert: plainText(whole),
      snippet: snippetText(whole),
      filter: `${driver.id} ${plainText(whole).split(":")[0] ?? ""} outcome`,
      documentation: `${driverDocumentation(driver)}\n\n\`\`\`yaml\n${plainText(whole)}\n\`\`\``,
    };
  });
}
