import { type Aim, type Figure, figureGroups, grouped } from "./figures";
import type { Results } from "./results";
import { median } from "./statistics";

/** A figure as it was measured, in words; empty where there is nothing to say. */
export interface Row {
  readonly what: string;
  /** The median of all rounds, with its unit. */
  readonly value: string;
  /** The least and the most of all rounds. */
  readonly range: string;
  readonly ratio: string;
  readonly aim: string;
  readonly verdict: "met" | "missed" | "";
}

/** The rows that belong together. */
export interface RowGroup {
  readonly title: string;
  readonly explains: string;
  readonly rows: readonly Row[];
}

/** What was measured, in groups; a figure that this run did not measure is left out. */
export function rowGroups({ plans, numbers }: Pick<Results, "plans" | "numbers">): readonly RowGroup[] {
  return figureGroups(plans)
    .map(({ title, explains, figures }) => ({ title, explains, rows: figures.flatMap((figure) => rowOf(figure, numbers)) }))
    .filter(({ rows }) => rows.length > 0);
}

function rowOf({ id, what, unit, beside, aim }: Figure, numbers: Results["numbers"]): readonly Row[] {
  const measured = numbers[id];
  if (measured === undefined) return [];
  const value = median(measured);
  const ratio = ratioOf(value, beside, numbers);
  return [
    {
      what,
      value: withUnit(value, unit),
      range: rangeOf(measured),
      ratio: ratio === undefined ? "" : `${brief(ratio)} × ${beside?.name ?? ""}`,
      ...(aim === undefined ? { aim: "", verdict: "" } : { aim: aimText(aim, unit), verdict: verdict(aim, aim.of === "ratio" ? ratio : value) }),
    },
  ];
}

function ratioOf(value: number, beside: Figure["beside"], numbers: Results["numbers"]): number | undefined {
  const other = beside && numbers[beside.id];
  return other && value / (median(other) * (beside.times ?? 1));
}

function rangeOf(measured: readonly number[]): string {
  return measured.length === 1 ? "" : `${brief(Math.min(...measured))} to ${brief(Math.max(...measured))}`;
}

function verdict(aim: Aim, measured: number | undefined): Row["verdict"] {
  if (measured === undefined) return "";
  return ("most" in aim ? measured <= aim.most : measured >= aim.least) ? "met" : "missed";
}

function aimText(aim: Aim, unit: Figure["unit"]): string {
  const limit = "most" in aim ? aim.most : aim.least;
  const amount = aim.of === "ratio" ? `${brief(limit)} ×` : withUnit(limit, unit);
  return `${"most" in aim ? "at most" : "at least"} ${amount}`;
}

function withUnit(value: number, unit: Figure["unit"]): string {
  return `${brief(value)} ${unit}`;
}

/** Three digits, or all before the point. */
function brief(value: number): string {
  if (Math.abs(value) >= 100) return grouped(Math.round(value));
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toFixed(Math.min(digits, 2)).replace(/(\.\d*?)0+$/u, "$1").replace(/\.$/u, "");
}
