import type { Change } from "../../core/changes/plan-change";
import { agreementWords, isOpen } from "../../view/change/agreement-words";
import { effectWords, valueWords } from "../../view/change/change-words";
import type { Style } from "../paint";
import { padTo, terminalText, widthOf, wrap } from "../terminal-text";
import type { Setting } from "./setting";

const indent = "    ";

/** A longer name stands on a line of its own. */
const widestLabel = 32;

/** The changes of one class: what each is called, its values and its effect, and below these who had agreed. */
export function changeLines(changes: readonly Change[], currency: string | undefined, setting: Setting): readonly string[] {
  const told = changes.map((change) => toldOf(change, currency, setting));
  const labels = Math.max(...told.map(({ label }) => widthOf(label)).filter((width) => width <= widestLabel), 0);
  const values = Math.max(...told.map((one) => (one.effect === undefined ? 0 : widthOf(one.values))));
  const effects = Math.max(...told.map(({ effect }) => widthOf(effect?.text ?? "")));
  const isBeside = indent.length + labels + 2 + values + 2 + effects <= setting.columns;
  return told.flatMap((one) => linesOf(one, { labels, values: isBeside ? values : undefined }, setting));
}

interface Remark {
  readonly text: string;
  readonly style: Style;
}

interface Told {
  readonly label: string;
  readonly values: string;
  readonly effect: Remark | undefined;
  readonly agreement: Remark | undefined;
}

/** How wide the columns are; without a width for the values, effects stand below them. */
interface Widths {
  readonly labels: number;
  readonly values: number | undefined;
}

function toldOf(change: Change, currency: string | undefined, { formats }: Setting): Told {
  const effect = change.effect && effectWords(change.effect, currency, formats);
  const agreement = agreementWords(change, formats);
  return {
    label: terminalText(change.label),
    values: terminalText(valueWords(change, formats)),
    effect: effect === undefined ? undefined : { text: terminalText(effect), style: (change.effect?.npv ?? 0) < 0 ? "red" : "green" },
    agreement: agreement === undefined ? undefined : { text: terminalText(agreement), style: isOpen(change) ? "yellow" : "dim" },
  };
}

function linesOf({ label, values, effect, agreement }: Told, widths: Widths, { columns, paint }: Setting): readonly string[] {
  const isApart = widthOf(label) > widths.labels;
  const space = isApart ? indent.repeat(2) : `${indent}${" ".repeat(widths.labels)}  `;
  const below = (remark: Remark | undefined): readonly string[] => (remark === undefined ? [] : wrap(remark.text, columns - space.length).map((line) => paint(remark.style, line)));
  const rest =
    effect !== undefined && widths.values !== undefined && !isApart
      ? [`${padTo(widths.values, values)}  ${paint(effect.style, effect.text)}`, ...below(agreement)]
      : [...wrap(values, columns - space.length), ...below(effect), ...below(agreement)];
  if (isApart) return [...wrap(label, columns - indent.length).map((line) => indent + line), ...rest.map((line) => space + line)];
  return rest.map((line, index) => (index === 0 ? `${indent}${padTo(widths.labels, label)}  ${line}` : space + line));
}
