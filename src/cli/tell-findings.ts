import type { CheckedPlan } from "./check-plan";
import { type Limits, checkStatus, warningsBeyond } from "./check-status";
import type { Environment } from "./environment";
import { type ExitStatus, worst } from "./exit-status";
import { note } from "./note";
import { type Delivery, type ReportOutput, deliver } from "./report-outputs";
import { type ReporterName, reporters } from "./reporters";
import type { UnreadableFile } from "./reporters/reporter";

/** What a check found, and which files it could not read. */
export interface ToTell {
  readonly plans: readonly CheckedPlan[];
  readonly unreadable: readonly UnreadableFile[];
}

/** Where findings are told, and which of them fail a check. */
export interface Telling extends Omit<Delivery, "unreadable"> {
  readonly limits: Limits;
}

/** Reports findings in every way that was asked for; the status is that of the findings, or of what could not be written. */
export async function tellFindings({ plans, unreadable }: ToTell, outputs: readonly ReportOutput<ReporterName>[], { limits, ...delivery }: Telling, environment: Environment): Promise<ExitStatus> {
  const delivered = await deliver(outputs, (format, page) => reporters[format](plans, page), { ...delivery, unreadable }, environment);
  const findings = plans.flatMap((plan) => plan.findings.map(({ severity, failure }) => ({ severity, ...(failure === true && { failure }) })));
  const { maxWarnings } = limits;
  const beyond = warningsBeyond(findings, maxWarnings);
  if (maxWarnings !== undefined && beyond > 0) note(environment, `${beyond + maxWarnings} warnings are more than the ${maxWarnings} that --max-warnings allows.`);
  return worst([delivered, checkStatus(findings, limits)]);
}
