import { type Report, headlineFigures } from "../../core/report/report";
import type { SentencePart } from "../../view/sentence-part";
import { scenarioPlaces, verdictSentence } from "../../view/verdict-sentence";
import { generatedBy } from "../generated-by";
import { type Markup, joined, markup } from "./markup";
import { reasonList } from "./reason-list";
import type { MarkdownSection, MarkdownSetting } from "./section";

/** What this is and whether it is worth it: title, circumstances, verdict, or why there is none. */
export const headSection: MarkdownSection = (report, setting) => [
  markup`# ${report.plan.title ?? report.plan.id ?? "A proof of value"}`,
  joined(facts(report, setting), " · "),
  ...verdict(report, setting),
  markup`_${generatedBy(report, setting.version, setting.formats)}_`,
];

function facts({ plan, sponsor, timeline }: Report, { formats }: MarkdownSetting): readonly string[] {
  return [
    plan.customer,
    plan.result === undefined ? plan.status : `${plan.status}: ${plan.result}`,
    timeline && `${formats.date(timeline.start)} to ${formats.date(timeline.end)}`,
    sponsor && `sponsor ${sponsor.title === undefined ? sponsor.name : `${sponsor.name}, ${sponsor.title}`}`,
  ].filter((fact) => fact !== undefined);
}

function verdict(report: Report, { formats }: MarkdownSetting): readonly Markup[] {
  const figures = headlineFigures(report);
  if (figures !== undefined) {
    const { claim, condition } = verdictSentence(report, figures, formats);
    return [markup`> ${joined(claim.map(words))} ${joined(condition.map(words))}`];
  }
  const scenario = report.valuation.scenarios[report.headline];
  return [markup`> No figures ${scenarioPlaces[report.headline]} yet.`, reasonList(scenario.available ? [] : scenario.reasons)];
}

function words(part: SentencePart): Markup {
  if (typeof part === "string") return markup`${part}`;
  if ("planText" in part) return markup`${part.planText}`;
  return "link" in part ? markup`${part.link}` : markup`**${part.text}**${part.end ?? ""}`;
}
