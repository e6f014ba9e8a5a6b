import type { FindingLine, Report, SuppressedLine } from "../../core/report/report";
import { say } from "../../core/texts/say";
import type { Formats } from "../../view/format/formats";
import { severityWord } from "../../view/severity-word";
import { type Markup, joined, markup } from "./markup";
import type { MarkdownSection } from "./section";

/** What is still wrong with the plan, and what was kept quiet and why. */
export const findingsSection: MarkdownSection = (report, { formats }) => [...openBlocks(report), ...suppressedBlocks(report, formats)];

function openBlocks({ findings }: Report): readonly Markup[] {
  return findings.length === 0 ? [] : [markup`## ${say`Open findings`}`, joined(findings.map(openItem), "\n")];
}

function openItem({ severity, message, rule, line }: FindingLine): Markup {
  return markup`- **${severityWord(severity)}:** ${say`${message} (${rule}, line ${line})`}`;
}

function suppressedBlocks({ suppressed }: Report, formats: Formats): readonly Markup[] {
  return suppressed.length === 0 ? [] : [markup`## ${say`Suppressed findings`}`, joined(suppressed.map((line) => suppressedItem(line, formats)), "\n")];
}

function suppressedItem({ message, rule, line, reason, until }: SuppressedLine, formats: Formats): Markup {
  const found = say`${message} (${rule}, line ${line})`;
  const why = reason === undefined ? markup`**${say`no reason given`}**` : markup`${say`reason: ${reason}`}`;
  return markup`- ${found} – ${why}${until === undefined ? "" : say`, until ${formats.date(until)}`}`;
}
