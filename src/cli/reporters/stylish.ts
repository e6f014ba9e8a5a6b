import type { Severity } from "../../core/rules/severity";
import type { CheckedPlan } from "../check-plan";
import type { Style } from "../paint";
import { padTo, terminalText, widthOf, wrap } from "../terminal-text";
import type { ToldFinding } from "../told-finding";
import { placeOf } from "./place-of";
import type { Page } from "./reporter";
import { summaryOf } from "./summary";

const colours = { error: "red", warning: "yellow", hint: "cyan" } as const satisfies Readonly<Record<Severity, Style>>;

/** For people: one line a finding, `file:line:column  severity  rule  message`, plan by plan, and a sentence that sums up. */
export function stylish(plans: readonly CheckedPlan[], page: Page): string {
  const groups = plans.filter(({ findings }) => findings.length > 0).map((plan) => planLines(plan, page).join("\n"));
  return `${[...groups, summary(plans, page)].join("\n\n")}\n`;
}

interface Row {
  readonly place: string;
  readonly finding: ToldFinding;
}

function planLines(plan: CheckedPlan, page: Page): readonly string[] {
  const rows = plan.findings.map((finding) => ({ place: placeOf(plan, finding.range), finding }));
  const widths = { place: widest(rows.map(({ place }) => place)), rule: widest(rows.map(({ finding }) => terminalText(finding.rule))) };
  return rows.flatMap((row) => [...findingLines(row, widths, page), ...relatedLines(plan, row.finding, page)]);
}

function findingLines({ place, finding }: Row, widths: { readonly place: number; readonly rule: number }, { paint, columns }: Page): readonly string[] {
  const { severity, rule, message } = finding;
  const head = `${padTo(widths.place, place)}  ${paint(colours[severity], padTo("warning".length, severity))}  ${paint("dim", padTo(widths.rule, terminalText(rule)))}  `;
  return withMessage(head, terminalText(message), columns);
}

function relatedLines(plan: CheckedPlan, { related }: ToldFinding, { paint, columns }: Page): readonly string[] {
  return related.flatMap(({ message, range }) => withMessage(paint("dim", `  ${placeOf(plan, range)}  `), terminalText(message), columns));
}

/** The message beside its head; below it, indented, where the terminal leaves too little room for that. */
function withMessage(head: string, message: string, columns: number | undefined): readonly string[] {
  if (columns === undefined) return [head + message];
  const beside = columns - widthOf(head);
  if (beside < 40) return [head.trimEnd(), ...wrap(message, columns - 4).map((line) => `    ${line}`)];
  const [first = "", ...rest] = wrap(message, beside);
  return [head + first, ...rest.map((line) => " ".repeat(widthOf(head)) + line)];
}

function summary(plans: readonly CheckedPlan[], { paint }: Page): string {
  const { sentence, worst } = summaryOf(plans);
  return paint(worst === undefined ? "green" : [colours[worst], "bold"], sentence);
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(widthOf));
}
