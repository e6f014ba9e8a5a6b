import { type Report, headlineFigures } from "../../core/report/report";
import type { SentencePart } from "../../view/sentence-part";
import { verdictSentence } from "../../view/verdict-sentence";
import { counted, sentenceList, terminalText, wrap } from "../terminal-text";
import { scenarioReasons } from "./scenario-reasons";
import type { Setting } from "./setting";

/** What this is and whether it is worth it: title, circumstances, verdict. */
export function headSection(report: Report, setting: Setting): readonly string[] {
  const { paint, columns, formats } = setting;
  const title = report.plan.title ?? report.plan.id ?? setting.path;
  const figures = headlineFigures(report);
  const verdict = figures === undefined ? undefined : verdictSentence(report, figures, formats);
  return [
    paint("bold", terminalText(title)),
    ...wrap(terminalText(circumstances(report)), columns).map((line) => paint("dim", line)),
    "",
    ...(verdict === undefined ? noVerdict(report, setting) : wrap(sentenceText([...verdict.claim, " ", ...verdict.condition]).trim(), columns)),
    ...findingsLine(report, setting),
  ];
}

function circumstances({ plan, schedule, sponsor }: Report): string {
  return [
    plan.customer,
    plan.result === undefined ? plan.status : `${plan.status}: ${plan.result}`,
    schedule && `${schedule.start} to ${schedule.end}`,
    sponsor && `sponsor ${[sponsor.name, sponsor.title].filter(Boolean).join(", ")}`,
  ].filter(Boolean).join(" · ");
}

function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map(partText).join("");
}

function partText(part: SentencePart): string {
  if (typeof part === "string") return part;
  if ("planText" in part) return terminalText(part.planText);
  return "link" in part ? part.link : part.text + (part.end ?? "");
}

function noVerdict(report: Report, setting: Setting): readonly string[] {
  return [`What this plan is worth ${report.headline === "measured" ? "as measured" : "at target"} cannot be computed yet:`, ...scenarioReasons(report, report.headline, setting)];
}

function findingsLine({ counts }: Report, { paint, path }: Setting): readonly string[] {
  const parts = [counted(counts.error, "error"), counted(counts.warning, "warning")].filter((part) => !part.startsWith("0 "));
  if (parts.length === 0) return [];
  return ["", paint("yellow", `This plan has ${sentenceList(parts)}: see “pov check ${terminalText(path)}”.`)];
}
