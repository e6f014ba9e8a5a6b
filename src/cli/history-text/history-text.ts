import type { PlanHistoryReport } from "../../core/history/plan-history-report";
import { pastSentence } from "../../view/history/history-words";
import { terminalText, wrap } from "../terminal-text";
import type { Setting } from "./setting";
import { targetsSection } from "./targets-section";
import { unreadableSection } from "./unreadable-section";
import { versionsSection } from "./versions-section";

const sections = [headSection, versionsSection, unreadableSection, targetsSection] as const;

/** A plan's history for a terminal: its versions, the newest first as git has them, and every value of its targets. Ends with a line break. */
export function historyText(report: PlanHistoryReport, setting: Setting): string {
  const told = sections.map((section) => section(report, setting)).filter((lines) => lines.length > 0);
  return `${told.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function headSection({ plan, past }: PlanHistoryReport, { path, paint, columns = 100 }: Setting): readonly string[] {
  const title = [plan?.title, plan?.customer].filter((words) => words !== undefined).join(", ");
  const sentence = pastSentence(past);
  return [
    ...wrap(terminalText(title === "" ? path : title), columns).map((line) => paint("bold", line)),
    ...(sentence === undefined ? [] : wrap(sentence, columns).map((line) => paint("yellow", line))),
  ];
}
