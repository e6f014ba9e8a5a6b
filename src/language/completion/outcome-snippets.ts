import { CompletionItemKind } from "vscode-languageserver-types";
import { drivers } from "../../core/economics/drivers";
import { outcomeTemplate } from "../../core/template/outcome-template";
import { plainText, snippetText } from "../../core/template/template";
import { say } from "../../core/texts/say";
import type { Role } from "../../core/plan/sections/person";
import type { AskedPlan } from "./asked-plan";
import { driverDocumentation } from "./driver-documentation";
import type { Offer } from "./offer";

/** Whole outcomes, one for each driver, with example numbers to replace. */
export function outcomeSnippets({ place: { role, trail, isFlow, isOpen, word }, plan, text }: AskedPlan): readonly Offer[] {
  const isOnOwnLine = /^[ \t]*(?:[\r\n]|$)/u.test(text.slice(word.end, word.end + 200));
  if (role !== "key" || isFlow || !isOpen || !isOnOwnLine || trail.length !== 1 || trail[0]?.key !== "outcomes") return [];
  const [owner, sponsor] = [personAs("metric-owner", plan) ?? personAs("champion", plan), personAs("executive-sponsor", plan)];
  return Object.values(drivers).map((driver) => {
    const people = { ...(owner !== undefined && { owner }), ...(sponsor !== undefined && { sponsor }) };
    const whole = outcomeTemplate(driver.id, { currency: plan.currency, taken: [...plan.outcomes.keys()], ...people });
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

function personAs(role: Role, { people }: AskedPlan["plan"]): string | undefined {
  return [...people].find(([, person]) => person?.roles.includes(role))?.[0];
}
