import { CompletionItemKind } from "vscode-languageserver-types";
import { nextWorkingDay } from "../../core/quantity/calendar";
import { businessCaseLines, commitmentLines, decisionLines, endOf, peopleLines, scopeLines, section, timelineLines } from "../../core/template/section-templates";
import { type Template, plainText, snippetText } from "../../core/template/template";
import { say } from "../../core/texts/say";
import type { AskedPlan } from "./asked-plan";
import { takesWholePart } from "./asked-place";
import type { Offer } from "./offer";
import { peopleAs } from "./snippet-people";

/** Whole sections that the plan does not have yet, beside their plain keys. */
export function sectionOffers(asked: AskedPlan): readonly Offer[] {
  const { role, trail, isFlow, siblings } = asked.place;
  if (role !== "key" || trail.length > 0 || isFlow || !takesWholePart(asked)) return [];
  const missing = wholeSections(asked).filter(({ key }) => !siblings.has(key));
  return missing.map((whole) => offerOf(whole, section(whole.key, whole.lines)));
}

/** What a whole section holds, where its key is there and nothing below it. */
export function emptySectionOffers(asked: AskedPlan): readonly Offer[] {
  const { role, trail, isFlow, siblings, startsLine } = asked.place;
  if (role !== "key" || trail.length !== 1 || isFlow || siblings.size > 0 || !startsLine || !takesWholePart(asked)) return [];
  return wholeSections(asked).filter(({ key }) => key === trail[0]?.key).map((whole) => offerOf(whole, whole.lines));
}

interface WholeSection {
  readonly key: string;
  readonly title: string;
  readonly lines: Template;
}

function wholeSections({ plan, today }: AskedPlan): readonly WholeSection[] {
  const start = nextWorkingDay(today);
  const [sponsor, buyer] = [peopleAs(["executive-sponsor", "economic-buyer"], plan), peopleAs(["economic-buyer", "executive-sponsor"], plan)];
  const champion = peopleAs(["champion", "metric-owner"], plan);
  return [
    { key: "people", title: say`New people: a sponsor and a champion`, lines: peopleLines() },
    { key: "business_case", title: say`New business case over 3 years`, lines: businessCaseLines(plan.currency) },
    { key: "timeline", title: say`New timeline of two weeks`, lines: timelineLines(start, { sponsor, champion }) },
    { key: "scope", title: say`New scope`, lines: scopeLines() },
    { key: "decision", title: say`New decision after the end`, lines: decisionLines(plan.end ?? endOf(start), buyer) },
    { key: "commitment", title: say`New commitment of the buyer`, lines: commitmentLines(buyer) },
  ];
}

function offerOf({ key, title }: WholeSection, whole: Template): Offer {
  const text = plainText(whole);
  return {
    label: title,
    kind: CompletionItemKind.Snippet,
    insert: text,
    snippet: snippetText(whole),
    documentation: `\`\`\`yaml\n${text}\n\`\`\``,
    filter: `${key} ${title}`,
  };
}
