import { docsUrl } from "../../../core/rules/docs-url";
import type { Severity } from "../../../core/rules/severity";
import type { CheckedPlan } from "../../check-plan";
import type { Range, ToldFinding, ToldSuppression } from "../../told-finding";

/** A plan and what was found in it, as the JSON report has it: enough to make any other report of it. Lines and columns count from 1. */
export function planJson({ path, title, findings, suppressed = [], inBaseline }: CheckedPlan): PlanJson {
  return { path, title, findings: findings.map(findingJson), suppressed: suppressed.map(suppressionJson), inBaseline };
}

/** A plan in the JSON report. */
export interface PlanJson {
  readonly path: string;
  readonly title: string | undefined;
  readonly findings: readonly FindingJson[];
  readonly suppressed: readonly (RangeJson & { readonly reason: string | undefined; readonly finding: FindingJson })[];
  readonly inBaseline: number | undefined;
}

/** A finding in the JSON report. */
export interface FindingJson extends RangeJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly planPath: string;
  readonly docs: string;
  readonly fixable: boolean;
  readonly related: readonly (RangeJson & { readonly message: string; readonly planPath: string })[];
  readonly fixes: readonly { readonly title: string; readonly edits: readonly (RangeJson & { readonly text: string })[] }[];
  readonly fingerprint: string;
  readonly failure: true | undefined;
}

/** A stretch of a plan in the JSON report, counted from 1. */
export interface RangeJson {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

function findingJson({ rule, severity, message, range, path, fixes, related, digest, failure }: ToldFinding): FindingJson {
  return {
    rule,
    severity,
    message,
    ...rangeJson(range),
    planPath: path,
    docs: docsUrl(rule),
    fixable: fixes.length > 0,
    related: related.map((other) => ({ message: other.message, ...rangeJson(other.range), planPath: other.path })),
    fixes: fixes.map(({ title, edits }) => ({ title, edits: edits.map((edit) => ({ ...rangeJson(edit.range), text: edit.text })) })),
    fingerprint: digest,
    failure,
  };
}

function suppressionJson({ finding, reason, range }: ToldSuppression): PlanJson["suppressed"][number] {
  return { reason, ...rangeJson(range), finding: findingJson(finding) };
}

function rangeJson({ start, end }: Range): RangeJson {
  return { line: start.line + 1, column: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 };
}
