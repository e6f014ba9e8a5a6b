import type { VNode } from "preact";
import type { Report } from "../core/report/report";
import { phrase, say } from "../core/texts/say";
import { FindingCounts } from "./FindingCounts";
import { openPoints } from "./open-points";
import { PlanText } from "./PlanText";
import { Reveal } from "./Reveal";
import { ScheduleNote } from "./ScheduleNote";
import { useFormats } from "./surroundings";

/** Where the plan stands: status, customer, sponsor, days left, and what the linter found. */
export function StatusLine({ report }: { readonly report: Report }): VNode {
  const { plan, sponsor, schedule } = report;
  const open = openPoints(report, useFormats());
  return (
    <div class="status-line">
      <div class="facts-frame">
        <ul class="facts">
          <li data-path="status">
            <span class="pill">{plan.result === undefined ? plan.status : `${plan.status}: ${plan.result}`}</span>
          </li>
          {plan.customer !== undefined && (
            <li data-path="customer">
              <Reveal path="customer">
                <PlanText text={plan.customer} />
              </Reveal>
            </li>
          )}
          <li data-path={sponsor?.path}>{sponsor ? <Sponsor sponsor={sponsor} /> : <span class="caution">{say`no executive sponsor`}</span>}</li>
          {schedule && (
            <li data-path={schedule.path}>
              <ScheduleNote schedule={schedule} status={plan.status} asOf={report.asOf} />
            </li>
          )}
        </ul>
      </div>
      <FindingCounts counts={report.counts} isComplete={report.costLines.length > 0 && open.length === 0} />
    </div>
  );
}

function Sponsor({ sponsor }: { readonly sponsor: NonNullable<Report["sponsor"]> }) {
  const words = sponsor.title === undefined ? sponsor.name : `${sponsor.name}, ${sponsor.title}`;
  const link = (
    <Reveal path={sponsor.path}>
      <PlanText text={words} />
    </Reveal>
  );
  return <>{phrase<VNode>`${link} (sponsor)`}</>;
}
