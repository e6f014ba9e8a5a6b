import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import { say } from "../../core/texts/say";
import { useActions } from "../surroundings";
import { useWhatIf } from "../what-if/what-if-context";
import { FramedTable } from "../FramedTable";

interface AsTableProps {
  readonly caption: string;
  readonly headings: readonly string[];
  /** What unfolds it; “As a table” beside a chart. */
  readonly summary?: string;
  /** The rows. */
  readonly children: ComponentChildren;
}

/**
 * What a chart draws as a table, folded away where it can be unfolded; on paper it lies open. While a slider supposes
 * something, rows that are folded away are not drawn, so that every move is drawn in time.
 */
export function AsTable({ summary = say`As a table`, children, ...table }: AsTableProps): VNode {
  const isPaper = useActions() === undefined;
  const [isUnfolded, unfold] = useState(isPaper);
  const isSupposing = Object.keys(useWhatIf()?.supposed ?? {}).length > 0;
  return (
    <details
      class="as-table"
      open={isUnfolded}
      onToggle={({ currentTarget }) => {
        unfold(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {(isUnfolded || !isSupposing) && (
        <FramedTable {...table}>
          <tbody>{children}</tbody>
        </FramedTable>
      )}
    </details>
  );
}
