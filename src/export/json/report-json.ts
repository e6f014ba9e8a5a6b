import type { Json } from "../../core/economics/roi-json";
import type { FindingLine, Report, SuppressedLine } from "../../core/report/report";
import { agreementJson } from "./agreement-json";
import { inputJson } from "./input-json";
import { outcomeJson } from "./outcome-json";

/** What stands behind the money. Places in the plan are lines and columns that count from 1; what the plan does not say is `null`. */
export function reportJson(report: Report): Readonly<Record<string, Json>> {
  return {
    headline: report.headline,
    customer: report.plan.customer ?? null,
    result: report.plan.result ?? null,
    outcomes: report.outcomes.map(outcomeJson),
    inputs: report.inputs.map(inputJson),
    ...agreementJson(report),
    findings: report.findings.map(findingJson),
    suppressed: report.suppressed.map(suppressedJson),
  };
}

function findingJson({ rule, severity, message, line, column }: FindingLine): Json {
  return { rule, severity, message, line, column };
}

function suppressedJson({ rule, message, reason, until, line, column }: SuppressedLine): Json {
  return { rule, message, reason: reason ?? null, until: until ?? null, line, column };
}
