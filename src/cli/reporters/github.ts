import type { Finding } from "../../core/rules/finding";
import type { Severity } from "../../core/rules/severity";
import type { CheckedPlan } from "../check-plan";
import { counted, sentenceList, terminalText } from "../terminal-text";
import { pathInRepository } from "./path-in-repository";
import type { Page } from "./reporter";

/**
 * Annotations, as GitHub Actions takes them out of a log. Of each kind it shows 10 for a step and drops the others without
 * a word: so errors come first, of each kind what the change brought, and one notice counts what is left over.
 */
export function github(plans: readonly CheckedPlan[], page: Page): string {
  const kinds = severities.map((severity) => newestFirst(plans, severity));
  const isAll = kinds.every(({ length }) => length <= limit);
  // The notice that counts is one of the notices that are shown, as hints are.
  const shown = kinds.map((found, index) => found.slice(0, isAll || severities[index] !== "hint" ? limit : limit - 1));
  const lines = shown.flat().map((one) => annotation(one, page));
  const left = kinds.map(({ length }, index) => length - (shown[index]?.length ?? 0));
  return [...lines, ...(isAll ? [] : [restLine(left, page)])].map((line) => `${line}\n`).join("");
}

interface Found {
  readonly plan: CheckedPlan;
  readonly finding: Finding;
}

/** As many of each kind as GitHub shows for one step. */
const limit = 10;

const severities = ["error", "warning", "hint"] as const satisfies readonly Severity[];
const commands = { error: "error", warning: "warning", hint: "notice" } as const satisfies Readonly<Record<Severity, string>>;

function newestFirst(plans: readonly CheckedPlan[], severity: Severity): readonly Found[] {
  const all = plans.flatMap((plan) => plan.findings.filter((finding) => finding.severity === severity).map((finding) => ({ plan, finding })));
  return [...all.filter(isNew), ...all.filter((one) => !isNew(one))];
}

function isNew({ plan, finding }: Found): boolean {
  return plan.introduced?.has(finding) === true;
}

function annotation({ plan: { path, lines }, finding: { severity, rule, message, span } }: Found, page: Page): string {
  const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)];
  // GitHub takes columns only of what lies on one line.
  const columns = start.line === end.line ? { col: start.column + 1, endColumn: end.column + 1 } : {};
  const properties = { file: pathInRepository(path, page), line: start.line + 1, endLine: end.line + 1, ...columns, title: rule };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${commands[severity]} ${written.join(",")}::${escaped(terminalText(message))}`;
}

function restLine(left: readonly number[], { elsewhere }: Page): string {
  const total = left.reduce((sum, count) => sum + count, 0);
  const parts = severities.flatMap((severity, index) => (left[index] ? [counted(left[index], severity)] : []));
  const where = elsewhere === undefined ? "“pov check” in this repository lists all findings." : `All findings are in ${elsewhere}.`;
  return `::notice title=POV as Code::${escaped(`${counted(total, "finding")} more without an annotation: ${sentenceList(parts)}. ${where}`)}`;
}

/** What the log of a run turns back; without it, a line of a plan could be a command of its own. */
function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
