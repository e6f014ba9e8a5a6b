import type { VNode } from "preact";
import { classCounts } from "../../core/history/class-counts";
import type { HistoryPoint, JudgedPoint, PlanHistoryReport } from "../../core/history/plan-history-report";
import { say } from "../../core/texts/say";
import { AsTable } from "../chart/AsTable";
import { classTitle } from "../change/change-words";
import { PlanText } from "../PlanText";
import { useFormats } from "../surroundings";
import { authorWords } from "./history-words";

/** The versions as a table, the newest first. */
export function HistoryTable({ report: { versions } }: { readonly report: PlanHistoryReport }): VNode {
  return (
    <AsTable caption={say`Versions of the plan`} headings={[say`Day`, say`Who`, say`Why`, say`Changed`, say`ROI`, say`NPV`, say`Outcomes`, say`Findings`]}>
      {versions.toReversed().map((point) => (
        <Version key={point.commit ?? ""} point={point} />
      ))}
    </AsTable>
  );
}

function Version({ point }: { readonly point: HistoryPoint }) {
  const formats = useFormats();
  return (
    <tr>
      <th scope="row" class="figure">
        {formats.date(point.date)}
      </th>
      <td class="words">
        <PlanText text={authorWords(point)} />
      </td>
      <td class="words">{point.subject === undefined ? "–" : <PlanText text={point.subject} />}</td>
      {point.readable ? <JudgedCells point={point} /> : <td class="words caution" colSpan={5}>{point.message}</td>}
    </tr>
  );
}

function JudgedCells({ point: { figures, currency, outcomes, counts, changes } }: { readonly point: JudgedPoint }) {
  const formats = useFormats();
  return (
    <>
      <td class="words">{changes === undefined ? "–" : changes.length === 0 ? say`nothing` : classCounts(changes).map(({ of, count }) => `${classTitle(of)} ${count}`).join(", ")}</td>
      <td>{figures === undefined || figures.roi === null ? "–" : formats.percent(figures.roi)}</td>
      <td>{figures === undefined ? "–" : formats.money(figures.npv, currency)}</td>
      <td>{outcomes}</td>
      <td>{counts.error + counts.warning + counts.hint}</td>
    </>
  );
}
