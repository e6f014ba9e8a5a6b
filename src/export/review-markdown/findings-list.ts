import type { FindingLine } from "../../core/report/report";
import { docsUrl } from "../../core/rules/docs-url";
import { phrase, say } from "../../core/texts/say";
import { severityWord } from "../../view/severity-word";
import { type Markup, joined, link, markup } from "../markdown/markup";
import type { LinePlace } from "./comment-setting";
import { shortened } from "../../view/shortened";

/** A text that leads to a line of a plan. */
export type LinkedLine = (place: Pick<LinePlace, "line">, text: string) => Markup;

/** Findings as items, the worst first, each with its rule and its line, and how many there are more. */
export function findingsList(findings: readonly FindingLine[], most: number, lineText: LinkedLine): Markup {
  const shown = worstFirst(findings).slice(0, most);
  const items = shown.map(({ severity, message, rule, line }) => {
    const [page, place] = [link(rule, docsUrl(rule)), lineText({ line }, say`line ${line}`)];
    return joined([markup`- **${severityWord(severity)}:** `, ...phrase<string | Markup>`${shortened(message, 500)} (${page}, ${place})`]);
  });
  const rest = findings.length - shown.length;
  const more = rest === 0 ? [] : [markup`- ${rest === 1 ? say`and 1 more finding` : say`and ${rest} more findings`}`];
  return joined([...items, ...more], "\n");
}

function worstFirst(findings: readonly FindingLine[]): readonly FindingLine[] {
  return (["error", "warning", "hint"] as const).flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
