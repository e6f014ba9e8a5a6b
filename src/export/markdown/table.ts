import { type Markup, joined, markup } from "./markup";

/** A cell: a text, or markup. */
export type Cell = string | Markup;

/** A table whose first columns, as many as are named, hold words; the others hold numbers and stand right. */
export function table(headings: readonly Cell[], rows: readonly (readonly Cell[])[], wordColumns = 1): Markup {
  const sides = headings.map((_, column): Markup => (column < wordColumns ? markup`:--` : markup`--:`));
  return joined([headings, sides, ...rows].map(line), "\n");
}

function line(cells: readonly Cell[]): Markup {
  return markup`| ${joined(cells, " | ")} |`;
}
