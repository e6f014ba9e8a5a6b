import type { Change } from "../../core/changes/plan-change";
import { say } from "../../core/texts/say";
import { agreementWords, isOpen } from "../../view/change/agreement-words";
import { classTitle, effectWords, valueWords } from "../../view/change/change-words";
import type { Formats } from "../../view/format/formats";
import { type Markup, markup } from "../markdown/markup";
import { table } from "../markdown/table";
import type { LinePlace } from "./comment-setting";
import { shortened, shortenedPair } from "../../view/shortened";

/** What the rows of a table of changes are written with. */
export interface ChangesSetting {
  readonly formats: Formats;
  readonly currency: string | undefined;
  /** A text that leads to a line of the plan. */
  readonly linked: (text: string, place: Pick<LinePlace, "line" | "side">) => Markup;
  /** The most rows. */
  readonly most: number;
}

/** The changes, one a row, the gravest class first, and how many there are more; columns that nothing would stand in are left out. */
export function changesTable(changes: readonly Change[], setting: ChangesSetting): readonly Markup[] {
  const shown = changes.slice(0, setting.most);
  if (shown.length === 0) return [];
  const used = columns.filter(({ cell }) => shown.some((change, index) => isFilled(cell(change, setting, shown[index - 1]))));
  const rows = shown.map((change, index) => used.map(({ cell }) => cell(change, setting, shown[index - 1]) ?? ""));
  return [table(used.map(({ heading }) => heading()), rows, used.length), ...restOf(changes.length - shown.length)];
}

interface Column {
  readonly heading: () => string;
  /** Knows the change of the row above. */
  readonly cell: (change: Change, setting: ChangesSetting, above: Change | undefined) => string | Markup | undefined;
}

const columns: readonly Column[] = [
  { heading: () => "", cell: ({ class: of }, _, above) => (above?.class === of ? undefined : markup`**${classTitle(of)}**`) },
  { heading: () => say`What changed`, cell: ({ label, line, kind }, { linked }) => linked(shortened(label, 100), { line, side: kind === "removed" ? "before" : "after" }) },
  { heading: () => say`Before → after`, cell: (change, { formats }) => valueWords({ ...change, ...shortenedPair(change.before, change.after, 100) }, formats) },
  { heading: () => say`Effect`, cell: ({ effect }, { currency, formats }) => (effect === undefined ? undefined : effectWords(effect, currency, formats)) },
  { heading: () => say`Agreement`, cell: agreementCell },
];

function agreementCell(change: Change, { formats }: ChangesSetting): Markup | undefined {
  const words = agreementWords(change, formats);
  if (words === undefined) return undefined;
  return isOpen(change) ? markup`**${say`open`}**: ${shortened(words, 100)}` : markup`${shortened(words, 100)}`;
}

function isFilled(cell: string | Markup | undefined): boolean {
  return cell !== undefined && cell !== "";
}

function restOf(count: number): readonly Markup[] {
  if (count === 0) return [];
  return [markup`${count === 1 ? say`And 1 more change.` : say`And ${count} more changes.`}`];
}
