import type { ComponentChildren, VNode } from "preact";
import { useActions } from "../surroundings";

interface AsTableProps {
  readonly caption: string;
  readonly headings: readonly string[];
  /** What unfolds it; “As a table” beside a chart. */
  readonly summary?: string;
  /** The rows. */
  readonly children: ComponentChildren;
}

/** What a chart draws as a table, folded away where it can be unfolded; on paper it lies open. */
export function AsTable({ caption, headings, summary = "As a table", children }: AsTableProps): VNode {
  const isOpen = useActions() === undefined;
  return (
    <details class="as-table" open={isOpen}>
      <summary>{summary}</summary>
      <div class="table-frame" role="region" aria-label={caption} tabIndex={0}>
        <table class="chart-table">
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </details>
  );
}
