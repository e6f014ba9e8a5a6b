import type { ComponentChildren, VNode } from "preact";

interface FramedTableProps {
  /** What the table shows, for those who hear it. */
  readonly caption: string;
  readonly headings: readonly string[];
  /** What the frame is called, where it is not the caption. */
  readonly label?: string;
  /** What the stylesheet knows the table by. */
  readonly kind?: string;
  /** Its bodies. */
  readonly children: ComponentChildren;
}

/** A table with a heading for each column, in a frame that scrolls where it is too wide, also by keyboard. */
export function FramedTable({ caption, headings, label = caption, kind = "chart-table", children }: FramedTableProps): VNode {
  return (
    <div class="table-frame" role="region" aria-label={label} tabIndex={0}>
      <table class={kind}>
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
        {children}
      </table>
    </div>
  );
}
