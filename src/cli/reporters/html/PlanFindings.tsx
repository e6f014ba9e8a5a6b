import type { VNode } from "preact";
import { docsUrl } from "../../../core/rules/docs-url";
import { PlanText } from "../../../view/PlanText";
import type { CheckedPlan } from "../../check-plan";
import type { ToldFinding } from "../../told-finding";
import { summaryOf } from "../summary";

interface PlanFindingsProps {
  readonly plan: CheckedPlan;
  /** Which plan of the page it is, from 1. */
  readonly number: number;
}

/** What was found in one plan, the worst first, and what its comments keep quiet, with the reason. */
export function PlanFindings({ plan, number }: PlanFindingsProps): VNode {
  const { path, title, findings, suppressed = [] } = plan;
  return (
    <section class="plan" id={`plan-${number}`}>
      <h2>
        <PlanText text={title ?? path} />
      </h2>
      <p class="counts">
        {title === undefined ? null : <PlanText text={path} />}
        <span>{findings.length === 0 ? "Nothing found." : summaryOf([plan]).sentence.replace(" in 1 plan", "")}</span>
      </p>
      {findings.length === 0 ? null : <ul class="findings">{worstFirst(findings).map((finding) => <Item key={keyOf(finding)} finding={finding} plan={plan} tag={finding.severity} />)}</ul>}
      {suppressed.length === 0 ? null : <h3>Kept quiet by a comment in the plan</h3>}
      {suppressed.length === 0 ? null : (
        <ul class="findings">
          {suppressed.map(({ finding, reason }) => (
            <Item key={keyOf(finding)} finding={finding} plan={plan} tag="quiet" reason={reason ?? "no reason given"} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ItemProps extends Pick<PlanFindingsProps, "plan"> {
  readonly finding: ToldFinding;
  /** Its severity, or that it is kept quiet. */
  readonly tag: string;
  readonly reason?: string;
}

function Item({ finding, plan: { introduced }, tag, reason }: ItemProps): VNode {
  const { rule, message, range, fixes } = finding;
  return (
    <li class="finding">
      <span class={`severity ${tag}`}>{tag}</span>
      <div>
        <p>
          <PlanText text={message} />
        </p>
        <p class="where">
          <span>line {range.start.line + 1}</span>
          <a href={docsUrl(rule)}>{rule}</a>
          {introduced?.has(finding) === true ? <span class="new">new</span> : null}
          {fixes.length > 0 ? <span>“pov check --fix” mends it</span> : null}
          {reason === undefined ? null : (
            <span>
              reason: <PlanText text={reason} />
            </span>
          )}
        </p>
      </div>
    </li>
  );
}

function worstFirst(findings: readonly ToldFinding[]): readonly ToldFinding[] {
  return (["error", "warning", "hint"] as const).flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function keyOf({ rule, range: { start, end }, message }: ToldFinding): string {
  return `${rule} ${start.line}:${start.column} ${end.line}:${end.column} ${message}`;
}
