import type { CheckedPlan } from "../../check-plan";
import type { Range, ToldFinding, ToldSuppression } from "../../told-finding";
import type { FindingJson, PlanJson, RangeJson } from "./plan-json";

/** The plan that some JSON tells of; undefined for anything that `planJson` would not have written. */
export function readPlanJson(json: unknown): CheckedPlan | undefined {
  if (!isPlan(json)) return undefined;
  const { path, title, findings, suppressed, inBaseline } = json;
  return { path, title, findings: findings.map(findingOf), suppressed: suppressed.map(suppressionOf), ...(inBaseline !== undefined && { inBaseline }) };
}

function findingOf(json: FindingJson): ToldFinding {
  const { rule, severity, message, planPath, related, fixes, fingerprint, failure } = json;
  return {
    rule,
    severity,
    message,
    path: planPath,
    range: rangeOf(json),
    related: related.map((other) => ({ message: other.message, path: other.planPath, range: rangeOf(other) })),
    fixes: fixes.map(({ title, edits }) => ({ title, edits: edits.map((edit) => ({ range: rangeOf(edit), text: edit.text })) })),
    digest: fingerprint,
    ...(failure === true && { failure }),
  };
}

function suppressionOf(json: PlanJson["suppressed"][number]): ToldSuppression {
  return { finding: findingOf(json.finding), reason: json.reason, range: rangeOf(json) };
}

function rangeOf({ line, column, endLine, endColumn }: RangeJson): Range {
  return { start: { line: line - 1, column: column - 1 }, end: { line: endLine - 1, column: endColumn - 1 } };
}

function isPlan(value: unknown): value is PlanJson {
  return isRecord(value) && isText(value["path"]) && isPerhaps(value["title"], isText) && isList(value["findings"], isFinding) && isList(value["suppressed"], isSuppression) && isPerhaps(value["inBaseline"], isCount);
}

function isFinding(value: unknown): boolean {
  if (!hasRange(value) || !["rule", "message", "planPath", "fingerprint"].every((key) => isText(value[key]))) return false;
  const { severity, related, fixes, failure } = value;
  return (severity === "error" || severity === "warning" || severity === "hint") && isList(related, isRelated) && isList(fixes, isFix) && (failure === undefined || failure === true);
}

function isRelated(value: unknown): boolean {
  return hasRange(value) && isText(value["message"]) && isText(value["planPath"]);
}

function isFix(value: unknown): boolean {
  return isRecord(value) && isText(value["title"]) && isList(value["edits"], (edit) => hasRange(edit) && isText(edit["text"]));
}

function isSuppression(value: unknown): boolean {
  return hasRange(value) && isPerhaps(value["reason"], isText) && isFinding(value["finding"]);
}

function hasRange(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && ["line", "column", "endLine", "endColumn"].every((key) => isCount(value[key]) && value[key] !== 0);
}

function isPerhaps(value: unknown, isIt: (value: unknown) => boolean): boolean {
  return value === undefined || isIt(value);
}

function isList(value: unknown, isEntry: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isEntry);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
