import type { Severity } from "../../core/rules/severity";
import { readableLine } from "../../core/texts/readable-text";
import type { CheckedPlan } from "../check-plan";
import { counted, countedMore, sentenceList, terminalText, withoutLogCommands } from "../terminal-text";
import type { ToldFinding } from "../told-finding";
import { pathInRepository } from "./path-in-repository";
import type { Page } from "./reporter";

/**
 * Annotations, as GitHub Actions takes them out of a log. Of each kind it shows 10 for a step and drops the others without
 * a word: so errors come first, and one notice counts what is left over. Of a change only what it brought is annotated,
 * because everything else would stand again in every change; it is counted in that notice.
 */
export function github(plans: readonly CheckedPlan[], page: Page): string {
  const found = plans.flatMap((plan) => plan.findings.map((finding) => ({ plan, finding })));
  const told = found.filter(isTold);
  const kinds = severities.map((severity) => told.filter(({ finding }) => finding.severity === severity));
  const isCounted = told.length < found.length || kinds.some(({ length }) => length > limit);
  // The notice that counts is one of the notices that are shown, as hints are.
  const shown = kinds.map((ofKind, index) => ofKind.slice(0, isCounted && severities[index] === "hint" ? limit - 1 : limit));
  const lines = shown.flat().map((one) => annotation(one, page));
  const left = kinds.map(({ length }, index) => length - (shown[index]?.length ?? 0));
  return [...lines, ...(isCounted ? [notice(left, found.length - told.length, page)] : [])].map((line) => `${line}\n`).join("");
}

interface Found {
  readonly plan: CheckedPlan;
  readonly finding: ToldFinding;
}

/** As many of each kind as GitHub shows for one step. */
const limit = 10;

const severities = ["error", "warning", "hint"] as const satisfies readonly Severity[];
const commands = { error: "error", warning: "warning", hint: "notice" } as const satisfies Readonly<Record<Severity, string>>;

/** Everything where nothing is compared. */
function isTold({ plan, finding }: Found): boolean {
  return plan.introduced?.has(finding) ?? true;
}

function annotation({ plan: { path }, finding: { severity, rule, message, range: { start, end } } }: Found, page: Page): string {
  // GitHub takes columns only of what lies on one line.
  const columns = start.line === end.line ? { col: start.column + 1, endColumn: end.column + 1 } : {};
  const properties = { file: withoutLogCommands(readableLine(pathInRepository(path, page))), line: start.line + 1, endLine: end.line + 1, ...columns, title: terminalText(rule) };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${commands[severity]} ${written.join(",")}::${escaped(terminalText(message))}`;
}

function notice(left: readonly number[], before: number, page: Page): string {
  const sentences = [...restWords(left, page), ...beforeWords(before)];
  return `::notice title=POV as Code::${escaped(sentences.join(" "))}`;
}

function restWords(left: readonly number[], { elsewhere }: Page): readonly string[] {
  const total = left.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const parts = severities.flatMap((severity, index) => (left[index] ? [counted(left[index], severity)] : []));
  const where = elsewhere === undefined ? "“pov check” in this repository lists all findings." : `All findings are in ${elsewhere}.`;
  return [`${countedMore(total, "finding")} without an annotation: ${sentenceList(parts)}.`, where];
}

function beforeWords(before: number): readonly string[] {
  if (before === 0) return [];
  return [before === 1 ? "1 finding was there before this change and has no annotation. “pov check” lists it." : `${before} findings were there before this change and have no annotations. “pov check” lists them.`];
}

/** What the log of a run turns back; without it, a line of a plan could be a command of its own. */
function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
