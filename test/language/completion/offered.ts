import type { CompletionItem } from "vscode-languageserver-types";
import { analyse } from "../../../src/core/analyse";
import { linesOf } from "../../../src/core/source/lines";
import { type CompletionContext, planCompletions } from "../../../src/language";
import { spanOfRange } from "../../../src/language/range";

/** The day on which all plans of these tests are written: a Monday. */
export const today = "2026-03-02";

/** The top of a plan with people and inputs to refer to. */
export const top = `pov: "1"
id: a-plan
title: A plan
currency: EUR
customer: Northwind
people:
  osei: {name: R. Osei, title: VP Operations, roles: [executive-sponsor]}
  lindt:
    name: M. Lindt
    roles: [metric-owner]
inputs:
  users: 20 person
  hourly_rate: {value: 68 EUR/h, source: HR}
  reports_per_year:
    value: 192 report/year
timeline:
  start: 2026-03-03
  end: 2026-03-16
`;

/** What is offered at “‸” in a plan. */
export function offered(marked: string, context: Partial<CompletionContext> = {}): readonly CompletionItem[] {
  const offset = marked.indexOf("‸");
  const text = marked.replace("‸", "");
  return offeredAt(text, offset, { analysis: analyse(text, today), ...context });
}

/** What is offered at an offset of a plan. */
export function offeredAt(text: string, offset: number, context: Partial<CompletionContext> = {}): readonly CompletionItem[] {
  const { line, column } = linesOf(text).positionAt(offset);
  return planCompletions(text, { line, character: column }, { analysis: undefined, today, takesSnippets: true, locale: "en", ...context });
}

export function labels(marked: string, context: Partial<CompletionContext> = {}): readonly string[] {
  return offered(marked, context).map(({ label }) => label);
}

/** The text after one of the items was taken, with what its blanks suggest. */
export function after(marked: string, label: string, context: Partial<CompletionContext> = {}): string {
  const item = offered(marked, context).find((one) => one.label === label);
  if (item === undefined) throw new Error(`“${label}” is not offered, but ${labels(marked, context).join(", ")}.`);
  return applied(marked.replace("‸", ""), item);
}

/** A text with an item put into it as editors do: lines after the first are indented as the line is that was typed on. */
export function applied(text: string, { textEdit }: CompletionItem): string {
  if (textEdit === undefined || !("range" in textEdit)) throw new Error("An item says what it replaces.");
  const { start, end } = spanOfRange(linesOf(text), textEdit.range);
  const indent = /^[ \t]*/u.exec(text.slice(Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1))?.[0] ?? "";
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  return text.slice(0, start) + filledIn(textEdit.newText).replaceAll("\n", lineEnd + indent) + text.slice(end);
}

function filledIn(snippet: string): string {
  return snippet
    .replaceAll(/\$\{\d+:((?:\\.|[^\\}])*)\}/gu, "$1")
    .replaceAll(/\$\{\d+\|((?:\\.|[^\\,|])*)(?:,(?:\\.|[^\\|])*)?\|\}/gu, "$1")
    .replaceAll("$0", "")
    .replaceAll(/\\([\\$},|])/gu, "$1");
}
