import type { VNode } from "preact";
import type { HistoryPoint, OutcomeHistory, PlanHistoryReport, TargetValue } from "../../core/history/plan-history-report";
import { phrase, say } from "../../core/texts/say";
import type { Formats } from "../format/formats";
import { PlanText } from "../PlanText";
import { useFormats } from "../surroundings";
import { authorWords, shortId, targetWords } from "./history-words";

/** Every value that each target ever had, the newest first, with who set it and when. */
export function TargetHistories({ report: { outcomes, versions } }: { readonly report: PlanHistoryReport }): VNode | null {
  if (outcomes.length === 0) return null;
  return (
    <>
      <h3 class="history-title">{say`Targets and who set them`}</h3>
      <ul class="target-histories">
        {outcomes.map((outcome) => (
          <li key={outcome.id}>
            <Outcome outcome={outcome} versions={versions} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Outcome({ outcome: { name, earlierIds, targets }, versions }: { readonly outcome: OutcomeHistory; readonly versions: readonly HistoryPoint[] }) {
  return (
    <>
      <p class="target-name">
        <PlanText text={name} /> {earlierIds.length > 0 && <span class="quiet">{phrase<VNode>`(before: ${<PlanText text={earlierIds.join(", ")} />})`}</span>}
      </p>
      <ol>
        {targets.toReversed().map((target) => (
          <Target key={target.version} target={target} point={versions[target.version]} isCurrent={target === targets.at(-1)} />
        ))}
      </ol>
    </>
  );
}

interface TargetProps {
  readonly target: TargetValue;
  readonly point: HistoryPoint | undefined;
  readonly isCurrent: boolean;
}

function Target({ target, point, isCurrent }: TargetProps) {
  const formats = useFormats();
  if (point === undefined) return null;
  const { measured, replacesAgreed } = target;
  return (
    <li class={isCurrent ? "target-value current" : "target-value"}>
      <strong class="figure">{targetWords(target, formats)}</strong>
      <span class="target-who">
        {sinceWords(target, point, formats)} {!target.isSinceEarlier && point.commit !== undefined && <code>{shortId(point.commit)}</code>}
        {replacesAgreed !== undefined && <span class="caution">{phrase<VNode>`${<PlanText text={replacesAgreed.by} />} had agreed to the one before on ${<span class="figure">{formats.date(replacesAgreed.date)}</span>}.`}</span>}
      </span>
      <span class="target-measured">{measured === undefined ? say`not measured` : phrase<VNode>`measured ${<span class="figure">{formats.measure(measured.measure)}</span>}`}</span>
    </li>
  );
}

/** Nobody is named who may only have found it there; a merge may have brought what somebody else set. */
function sinceWords({ isSinceEarlier }: TargetValue, point: HistoryPoint, formats: Formats) {
  const day = <span class="figure">{formats.date(point.date)}</span>;
  if (isSinceEarlier) return phrase<VNode>`since ${day} or earlier`;
  const who = <PlanText text={authorWords(point)} />;
  return point.isMerge ? phrase<VNode>`since ${day}, merged by ${who}` : phrase<VNode>`since ${day}, ${who}`;
}
