import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { PlanHistoryReport } from "../../core/history/plan-history-report";
import { say } from "../../core/texts/say";
import { Section } from "../Section";
import { useFormats } from "../surroundings";
import { type KnownHistory, type ReadableHistory, useHistory } from "./history-context";
import { pastSentence } from "./history-words";
import { HistoryTable } from "./HistoryTable";
import { HistoryTracks } from "./HistoryTracks";
import { TargetHistories } from "./TargetHistories";

/** How the plan came to what it is, folded away until somebody looks into it; nothing where the plan has no history. */
export function History(): VNode | null {
  const history = useHistory();
  // Another plan begins folded, and looks at its own last version.
  return history === undefined ? null : <Folded key={history.plan} history={history} />;
}

function Folded({ history: { glance, report, unfold } }: { readonly history: ReadableHistory }) {
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <Section title={say`History`}>
      <details
        class="history"
        open={isUnfolded}
        onToggle={({ currentTarget, target }) => {
          if (target !== currentTarget || currentTarget.open === isUnfolded) return;
          setUnfolded(currentTarget.open);
          unfold(currentTarget.open);
        }}
      >
        <summary>
          <Glance glance={glance} />
        </summary>
        {isUnfolded && (report === undefined ? <p class="quiet">{say`Reading the history…`}</p> : <Told report={report} />)}
      </details>
    </Section>
  );
}

function Glance({ glance: { versions, since, latest, author } }: Pick<KnownHistory, "glance">) {
  const formats = useFormats();
  if (versions === 1) return <>{say`1 version, by ${author} on ${formats.date(latest)}`}</>;
  return <>{say`${versions} versions since ${formats.date(since)}, the last one by ${author} on ${formats.date(latest)}`}</>;
}

function Told({ report }: { readonly report: PlanHistoryReport }) {
  const sentence = pastSentence(report.past);
  return (
    <>
      {sentence !== undefined && <p class="chart-note">{sentence}</p>}
      <HistoryTracks report={report} />
      <TargetHistories report={report} />
      <HistoryTable report={report} />
    </>
  );
}
