import type { Change } from "../../core/changes/plan-change";
import { agreementWords, isOpen } from "../../view/change/agreement-words";
import { effectWords, valueWords } from "../../view/change/change-words";
import type { Style } from "../paint";
import { padTo, terminalText, widthOf, wrap } from "../terminal-text";
import type { Setting } from "./setting";

const indent = "    ";

/** A longer name stands on a line of its own. */
const widestLabel = 32;

/** The changes of one class: what each is called, its values, and below these its effect and who had agreed. */
export function changeLines(changes: readonly Change[], currency: string | undefined, setting: Setting): readonly string[] {
  const told = changes.map((change) => toldOf(change, currency, setting));
  const labels = Math.max(...told.map(({ label }) => widthOf(label)).filter((width) => width <= widestLabel), 0);
  return told.flatMap((one) => linesOf(one, labels, setting));
}

interface Told {
  readonly label: string;
  readonly values: string;
  readonly remarks: readonly { readonly text: string; readonly style: Style }[];
}

function toldOf(change: Change, currency: string | undefined, { formats }: Setting): Told {
  const effect = change.effect && effectWords(change.effect, currency, formats);
  const agreement = agreementWords(change, formats);
  return {
    label: terminalText(change.label),
    values: terminalText(valueWords(change)),
    remarks: [
      ...(effect === undefined ? [] : [{ text: terminalText(effect), style: (change.effect?.npv ?? 0) < 0 ? "red" : "green" } as const]),
      ...(agreement === undefined ? [] : [{ text: terminalText(agreement), style: isOpen(change) ? "yellow" : "dim" } as const]),
    ],
  };
}

function linesOf({ label, values, remarks }: Told, labels: number, { columns, paint }: Setting): readonly string[] {
  const isApart = widthOf(label) > labels;
  const space = isApart ? indent.repeat(2) : `${indent}${" ".repeat(labels)}  `;
  const rest = [...wrap(values, columns - space.length), ...remarks.flatMap(({ text, style }) => wrap(text, columns - space.length).map((line) => paint(style, line)))];
  if (isApart) return [...wrap(label, columns - indent.length).map((line) => indent + line), ...rest.map((line) => space + line)];
  return rest.map((line, index) => (index === 0 ? `${indent}${padTo(labels, label)}  ${line}` : space + line));
}
