import type { SummaryFigures } from "../../core/portfolio/plan-summary";
import type { Portfolio, PortfolioRow } from "../../core/portfolio/portfolio";
import { counted, terminalText } from "../terminal-text";
import { type Cell, tableLines } from "../text-table";
import { fittedRows } from "./fitted-rows";
import type { Setting } from "./setting";
import { timeWords } from "./time-words";

/** How many columns stand left and hold words, which may be shortened. */
const wordColumns = 3;

/** One line a plan, under its status. */
export function plansSection({ groups }: Portfolio, setting: Setting): readonly string[] {
  const { paint, columns } = setting;
  const rows = groups.flatMap((group) => [
    [{ text: `${capitalised(group.status)}, ${counted(group.sum.plans, "plan")}`, style: "bold" } satisfies Cell],
    ...group.rows.map((row) => cellsOf(row, setting)),
  ]);
  const fitted = fittedRows([headings, ...rows], wordColumns, columns);
  const words = wordColumns - (headings.length - (fitted[0]?.length ?? 0));
  return tableLines(fitted, Array.from({ length: words }, () => "left"), paint);
}

const headings: readonly Cell[] = ["Plan", "Customer", "Sponsor", "Time", "NPV at target", "ROI", "NPV measured", "ROI", "Errors", "Warnings"].map((text) => ({ text, style: "dim" }));

function cellsOf(row: PortfolioRow, setting: Setting): readonly Cell[] {
  const { customer, sponsor, currency, judged } = row.plan.summary;
  const { error, warning } = judged?.counts ?? { error: 0, warning: 0 };
  return [
    { text: `  ${terminalText(row.name)}` },
    { text: customer ?? "–" },
    { text: sponsor ?? "–" },
    stateCell(row),
    ...figureCells(judged?.target, currency, setting),
    ...figureCells(judged?.measured, currency, setting),
    count(error, "red"),
    count(warning, "yellow"),
  ];
}

/** What is to be known of it first: that it cannot be read, how it ended, or how much time it has. */
function stateCell({ plan, time }: PortfolioRow): Cell {
  const { unreadable, result } = plan.summary;
  if (unreadable !== undefined) return { text: "cannot be read", style: "red" };
  if (time.kind === "done") return { text: result ?? "–" };
  return time.kind === "overdue" ? { text: timeWords(time), style: "red" } : { text: timeWords(time) };
}

function figureCells(figures: SummaryFigures | undefined, currency: string | undefined, { formats }: Setting): readonly Cell[] {
  if (figures === undefined) return [{ text: "–" }, { text: "–" }];
  return [{ text: formats.money(figures.npv, currency) }, { text: figures.roi === null ? "–" : formats.percent(figures.roi) }];
}

function count(findings: number, style: "red" | "yellow"): Cell {
  return findings === 0 ? { text: "–" } : { text: String(findings), style };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
