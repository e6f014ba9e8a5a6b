import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Portfolio, PortfolioGroup, PortfolioRow } from "../../core/portfolio/portfolio";
import { say, spokenLanguage } from "../../core/texts/say";
import { Section } from "../Section";
import { useFormats } from "../surroundings";
import { ColumnHeading } from "./ColumnHeading";
import { PlanRow } from "./PlanRow";
import { type PlanColumn, type PlanOrder, sorted } from "./plan-order";
import type { OpenablePlan } from "./portfolio-surroundings";

interface PlanTableProps {
  readonly portfolio: Portfolio<OpenablePlan>;
  readonly order: PlanOrder | undefined;
}

/** Every plan, by status; within a status the most urgent first, or as the reader sorts them. */
export function PlanTable({ portfolio, order }: PlanTableProps): VNode {
  return (
    <Section title={say`All plans`}>
      <div class="table-frame" role="region" aria-label={say`Table of all plans`} tabIndex={0}>
        <table class="plans">
          <caption class="visually-hidden">{say`All plans by status. The buttons in the headings sort them.`}</caption>
          <thead>
            <tr>
              {columns().map(({ column, words }) => (
                <ColumnHeading key={column} column={column} words={words} order={order} />
              ))}
              <th scope="col">
                <span class="visually-hidden">{say`Preview`}</span>
              </th>
            </tr>
          </thead>
          {portfolio.groups.map((group) => (
            <Group key={group.status} group={group} order={order} />
          ))}
        </table>
      </div>
    </Section>
  );
}

function columns(): readonly { readonly column: PlanColumn; readonly words: string }[] {
  return [
    { column: "plan", words: say`Plan` },
    { column: "customer", words: say`Customer` },
    { column: "sponsor", words: say`Sponsor` },
    { column: "time", words: say`Time` },
    { column: "roi", words: say`ROI at target` },
    { column: "npv", words: say`NPV at target` },
    { column: "measured", words: say`NPV measured` },
    { column: "findings", words: say`Findings` },
  ];
}

function Group({ group: { status, rows }, order }: { readonly group: PortfolioGroup<OpenablePlan>; readonly order: PlanOrder | undefined }) {
  const formats = useFormats();
  const names = useMemo(() => new Intl.Collator(spokenLanguage(), { numeric: true }), [formats]);
  const drawn = useDrawnRows();
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colSpan={9}>
          <span class="pill">{status}</span> <span class="quiet">{formats.count(rows.length, "plan")}</span>
        </th>
      </tr>
      {sorted(rows, order, names.compare).map(drawn)}
    </tbody>
  );
}

/** Draws rows, each as it was before while its plan is the same: of a thousand plans of which one changes, only one is drawn again. */
function useDrawnRows(): (row: PortfolioRow<OpenablePlan>) => VNode {
  const formats = useFormats();
  const drawn = useMemo(() => new WeakMap<OpenablePlan, VNode>(), [formats]);
  return (row) => {
    const node = drawn.get(row.plan) ?? <PlanRow key={row.plan.uri} row={row} />;
    drawn.set(row.plan, node);
    return node;
  };
}
