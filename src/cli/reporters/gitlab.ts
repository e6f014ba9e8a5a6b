import { createHash } from "node:crypto";
import type { Severity } from "../../core/rules/severity";
import type { CheckedPlan } from "../check-plan";
import { terminalText } from "../terminal-text";
import { distinctFingerprints } from "./distinct-fingerprints";
import { pathInRepository } from "./path-in-repository";
import type { Page } from "./reporter";
import { jsonText } from "../../export/json-text";

/** The Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function gitlab(plans: readonly CheckedPlan[], page: Page): string {
  return jsonText(plans.flatMap((plan) => issuesOf(plan, page)));
}

const severities = { error: "major", warning: "minor", hint: "info" } as const satisfies Readonly<Record<Severity, string>>;

function issuesOf(plan: CheckedPlan, page: Page) {
  const path = pathInRepository(plan.path, page);
  const fingerprints = distinctFingerprints(plan.findings);
  return plan.findings.map(({ rule, severity, message, range }, index) => ({
    description: terminalText(message),
    check_name: rule,
    // GitLab knows an issue by this alone, in all files.
    fingerprint: createHash("sha256").update(`${path}\n${fingerprints[index] ?? ""}`).digest("hex"),
    severity: severities[severity],
    location: { path, lines: { begin: range.start.line + 1 } },
  }));
}
