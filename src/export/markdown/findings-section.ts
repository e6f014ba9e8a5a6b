import type { FindingLine, Report, SuppressedLine } from "../../core/report/report";
import type { Formats } from "../../view/format/formats";
import { type Markup, joined, markup } from "./markup";
import type { MarkdownSection } from "./section";

/** What is still wrong with the plan, and what was kept quiet and why. */
export const findingsSection: MarkdownSection = (report, { formats }) => [...openBlocks(report), ...suppressedBlocks(report, formats)];

function openBlocks({ findings }: Report): readonly Markup[] {
  return findings.length === 0 ? [] : [markup`## Open findings`, joined(findings.map(openItem), "\n")];
}

function openItem({ severity, message, rule, line }: FindingLine): Markup {
  return markup`- **${severity}:** ${message} (${rule}, line ${String(line)})`;
}

function suppressedBlocks({ suppressed }: Report, formats: Formats): readonly Markup[] {
  return suppressed.length === 0 ? [] : [markup`## Suppressed findings`, joined(suppressed.map((line) => suppressedItem(line, formats)), "\n")];
}

function suppressedItem({ message, rule, line, reason, until }: SuppressedLine, formats: Formats): Markup {
  const why = reason === undefined ? markup`**no reason given**` : markup`reason: ${reason}`;
  return markup`- ${message} (${rule}, line ${String(line)}) – ${why}${until === undefined ? "" : `, until ${formats.date(until)}`}`;
}
