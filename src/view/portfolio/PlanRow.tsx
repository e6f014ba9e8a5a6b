import type { VNode } from "preact";
import type { PlanSummary, SummaryFigures } from "../../core/portfolio/plan-summary";
import type { PortfolioRow } from "../../core/portfolio/portfolio";
import { say } from "../../core/texts/say";
import { PlanText } from "../PlanText";
import { useFormats } from "../surroundings";
import { PlanFindings } from "./PlanFindings";
import { PlanLink } from "./PlanLink";
import { needsSponsor, timeWords } from "./portfolio-words";
import { type OpenablePlan, usePortfolioActions } from "./portfolio-surroundings";

/** A plan in the table: its name opens its text, the button at the end its preview. */
export function PlanRow({ row }: { readonly row: PortfolioRow<OpenablePlan> }): VNode {
  const { openPreview } = usePortfolioActions();
  const { plan, name } = row;
  const { customer, currency, judged } = plan.summary;
  return (
    <tr>
      <th scope="row">
        <PlanLink row={row} /> {plan.summary.result !== undefined && <span class="result">{plan.summary.result}</span>}
        {plan.summary.unreadable !== undefined && <p class="caution">{plan.summary.unreadable}</p>}
      </th>
      <td class="words">{customer === undefined ? <Nothing words={say`no customer yet`} /> : <PlanText text={customer} />}</td>
      <td class="words">
        <Sponsor row={row} />
      </td>
      <td class="words">
        <Time row={row} />
      </td>
      <Target summary={plan.summary} />
      <td>
        <Amount figures={judged?.measured} currency={currency} nothing={say`nothing measured`} />
      </td>
      <td class="words">
        <PlanFindings summary={plan.summary} />
      </td>
      <td>
        <button type="button" class="reveal open-preview" title={say`Open the preview of ${name}`} onClick={() => { openPreview(plan.uri); }}>
          {say`Preview`}
        </button>
      </td>
    </tr>
  );
}

/** What it is worth at target; the reason where that cannot be said. */
function Target({ summary: { judged, currency, unreadable } }: { readonly summary: PlanSummary }) {
  const formats = useFormats();
  if (unreadable !== undefined || judged === undefined) {
    return (
      <td colSpan={2} class="quiet">
        {unreadable === undefined ? say`being judged…` : <Nothing words={say`no figures`} />}
      </td>
    );
  }
  if (judged.target === undefined) {
    return (
      <td colSpan={2} class="quiet why">
        {judged.whyUnvalued ?? say`no figures`}
      </td>
    );
  }
  return (
    <>
      <td>{judged.target.roi === null ? <Nothing words={say`no ROI`} /> : formats.percent(judged.target.roi)}</td>
      <td>
        <Amount figures={judged.target} currency={currency} nothing={say`no figures`} />
      </td>
    </>
  );
}

function Amount({ figures, currency, nothing }: { readonly figures: SummaryFigures | undefined; readonly currency: string | undefined; readonly nothing: string }) {
  const formats = useFormats();
  if (figures === undefined) return <Nothing words={nothing} />;
  return <span class={figures.npv < 0 ? "figure bad" : "figure"}>{formats.money(figures.npv, currency)}</span>;
}

function Sponsor({ row }: { readonly row: PortfolioRow<OpenablePlan> }) {
  const { sponsor } = row.plan.summary;
  if (sponsor !== undefined) return <PlanText text={sponsor} />;
  return needsSponsor(row) ? <span class="caution">{say`no sponsor yet`}</span> : <Nothing words={say`no sponsor`} />;
}

function Time({ row: { plan, time } }: { readonly row: PortfolioRow<OpenablePlan> }) {
  const formats = useFormats();
  const { schedule } = plan.summary;
  const words = timeWords(time, formats);
  if (words !== undefined) return <span class={time.kind === "overdue" ? "caution" : undefined}>{words}</span>;
  if (schedule === undefined) return <Nothing words={say`no dates yet`} />;
  const isOver = schedule.daysLeft !== undefined && schedule.daysLeft < 1;
  return <>{isOver ? say`ended ${formats.date(schedule.end)}` : say`to ${formats.date(schedule.end)}`}</>;
}

/** A dash, and in words what it stands for. */
function Nothing({ words }: { readonly words: string }) {
  return (
    <span class="quiet">
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{words}</span>
    </span>
  );
}
