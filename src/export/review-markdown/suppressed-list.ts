import type { SuppressedLine } from "../../core/report/report";
import { phrase, say } from "../../core/texts/say";
import type { Formats } from "../../view/format/formats";
import { type Markup, joined, markup } from "../markdown/markup";
import type { LinkedLine } from "./findings-list";
import { shortened } from "../../view/shortened";

/** What comments in a plan keep quiet, each with its reason and the last day on which it holds. */
export function suppressedList(suppressed: readonly SuppressedLine[], most: number, formats: Formats, lineText: LinkedLine): Markup {
  const items = suppressed.slice(0, most).map(({ rule, message, reason, until, line }) => {
    const found = phrase<string | Markup>`${shortened(message, 300)} (${rule}, ${lineText({ line }, say`line ${line}`)})`;
    const why = reason === undefined ? markup`**${say`no reason given`}**` : markup`${say`reason: ${shortened(reason, 200)}`}`;
    return joined([markup`- `, ...found, markup` – ${why}${until === undefined ? "" : say`, until ${formats.date(until)}`}`]);
  });
  const rest = suppressed.length - items.length;
  const more = rest === 0 ? [] : [markup`- ${rest === 1 ? say`and 1 more finding` : say`and ${rest} more findings`}`];
  return joined([...items, ...more], "\n");
}
