import type { VNode } from "preact";
import { usePortfolioActions } from "./portfolio-surroundings";
import { type PlanColumn, type PlanOrder, orderAfter } from "./plan-order";

interface ColumnHeadingProps {
  readonly column: PlanColumn;
  readonly words: string;
  readonly order: PlanOrder | undefined;
}

/** The heading of a column, which sorts by it; an arrow shows the direction. */
export function ColumnHeading({ column, words, order }: ColumnHeadingProps): VNode {
  const { sort } = usePortfolioActions();
  const direction = order?.column !== column ? undefined : order.isDescending ? "descending" : "ascending";
  return (
    <th scope="col" class={column} aria-sort={direction ?? "none"}>
      <button type="button" class="sort" onClick={() => { sort(orderAfter(order, column)); }}>
        {words}
        <span class="arrow" aria-hidden="true">{direction === undefined ? "" : direction === "descending" ? "↓" : "↑"}</span>
      </button>
    </th>
  );
}
