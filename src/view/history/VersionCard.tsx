import type { VNode } from "preact";
import type { ChangeFigures } from "../../core/changes/plan-change";
import type { HistoryPoint, JudgedPoint } from "../../core/history/plan-history-report";
import { phrase, say } from "../../core/texts/say";
import { withShownEffects } from "../change/shown-effects";
import { PlanText } from "../PlanText";
import { useFormats } from "../surroundings";
import { authorWords, shortId } from "./history-words";
import { VersionChange } from "./VersionChange";

/** So many changes are shown of one version. */
const most = 12;

interface VersionCardProps<Point = HistoryPoint> {
  readonly point: Point;
  /** What the version that it is compared with was worth; undefined where there is none, or it has no figures. */
  readonly before: ChangeFigures | undefined;
}

/** The version that is looked at: who made it when and why, what it was worth, and what it changed. */
export function VersionCard({ point, before }: VersionCardProps): VNode {
  const formats = useFormats();
  const { commit, date, subject } = point;
  return (
    <div class="version-card">
      <p class="version-head">
        <strong class="figure">{formats.date(date)}</strong> <PlanText text={authorWords(point)} /> {commit !== undefined && <code>{shortId(commit)}</code>}
      </p>
      {subject !== undefined && (
        <p class="version-subject">
          <PlanText text={subject} />
        </p>
      )}
      {point.readable ? <Judged point={point} before={before} /> : <p class="caution">{point.line === undefined ? point.message : say`Line ${point.line}: ${point.message}`}</p>}
    </div>
  );
}

function Judged({ point, before }: VersionCardProps<JudgedPoint>) {
  const { figures, whyUnvalued, changes, currency } = point;
  const some = withShownEffects({ before, changes: changes ?? [] }, useFormats()).slice(0, most);
  const left = (changes?.length ?? 0) - some.length;
  return (
    <>
      {figures === undefined ? <p class="caution">{whyUnvalued}</p> : <Figures point={point} />}
      {changes?.length === 0 && <p class="quiet">{say`Nothing that the plan says changed.`}</p>}
      {some.length > 0 && (
        <ul class="version-changes">
          {some.map((change) => (
            <VersionChange key={`${change.kind} ${change.path} ${change.label}`} change={change} currency={currency} />
          ))}
        </ul>
      )}
      {left > 0 && <p class="quiet">{left === 1 ? say`and 1 more change` : say`and ${left} more changes`}</p>}
    </>
  );
}

function Figures({ point: { figures, currency, outcomes, scopeItems } }: { readonly point: JudgedPoint }) {
  const formats = useFormats();
  if (figures === undefined) return null;
  const { npv, roi, paybackMonths } = figures;
  const parts = [
    ...(roi === null ? [] : [phrase<VNode>`ROI ${<strong class="figure">{formats.percent(roi)}</strong>}`]),
    phrase<VNode>`NPV ${<strong class="figure">{formats.money(npv, currency)}</strong>}`,
    ...(paybackMonths === null ? [] : [phrase<VNode>`payback in ${<strong class="figure">{formats.month(paybackMonths)}</strong>}`]),
    [formats.count(outcomes, "outcome")],
    [scopeItems === 1 ? say`1 item in scope` : say`${scopeItems} items in scope`],
  ];
  return <p class="version-figures">{parts.map((part, index) => <span key={index}>{part}</span>)}</p>;
}
