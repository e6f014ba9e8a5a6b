import { type Report, headlineFigures } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { scenarioPlace } from "../../view/scenario-words";
import type { SentencePart } from "../../view/sentence-part";
import { verdictSentence } from "../../view/verdict-sentence";
import { personWords } from "../../view/person-words";
import { generatedBy } from "../generated-by";
import { type Markup, joined, markup } from "./markup";
import { reasonList } from "./reason-list";
import type { MarkdownSection, MarkdownSetting } from "./section";

/** What this is and whether it is worth it: title, circumstances, verdict, or why there is none. */
export const headSection: MarkdownSection = (report, setting) => [
  markup`# ${report.plan.title ?? report.plan.id ?? say`A proof of value`}`,
  joined(facts(report, setting), " · "),
  ...verdict(report, setting),
  markup`_${generatedBy(report, setting.version, setting.formats)}_`,
];

function facts({ plan, sponsor, timeline }: Report, { formats }: MarkdownSetting): readonly string[] {
  return [
    plan.customer,
    plan.result === undefined ? plan.status : `${plan.status}: ${plan.result}`,
    timeline && say`${formats.date(timeline.start)} to ${formats.date(timeline.end)}`,
    sponsor && say`sponsor ${personWords(sponsor)}`,
  ].filter((fact) => fact !== undefined);
}

function verdict(report: Report, { formats }: MarkdownSetting): readonly Markup[] {
  const figures = headlineFigures(report);
  if (figures !== undefined) {
    const { claim, condition } = verdictSentence(report, figures, formats);
    return [markup`> ${joined(claim.map(words))} ${joined(condition.map(words))}`];
  }
  const scenario = report.valuation.scenarios[report.headline];
  return [markup`> ${say`No figures ${scenarioPlace(report.headline)} yet.`}`, reasonList(scenario.available ? [] : scenario.reasons)];
}

function words(part: SentencePart): Markup {
  if (typeof part === "string") return markup`${part}`;
  if ("planText" in part) return markup`${part.planText}`;
  return "link" in part ? markup`${part.link}` : markup`**${part.text}**${part.end ?? ""}`;
}
