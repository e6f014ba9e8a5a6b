import type { Portfolio, PortfolioRow } from "../../core/portfolio/portfolio";
import { counted } from "../terminal-text";
import { type Table, fittedLines } from "./fitted-lines";
import { type PlanColumn, planLayouts } from "./plan-columns";
import type { Setting } from "./setting";

/** One line a plan, under its status; without any plan the headings alone. */
export function plansSection({ groups }: Portfolio, setting: Setting): readonly string[] {
  const rows = groups.flatMap((group) => group.rows);
  const isMeasured = rows.some(({ plan }) => plan.summary.judged?.isMeasured === true);
  const [headings = "", ...lines] = fittedLines(planLayouts(isMeasured).map((columns) => tableOf(rows, columns, setting)), setting);
  const grouped = groups.flatMap(({ status, rows: own }) => [setting.paint("bold", `${capitalised(status)}, ${counted(own.length, "plan")}`), ...lines.splice(0, own.length)]);
  return [headings, ...grouped];
}

function tableOf(rows: readonly PortfolioRow[], columns: readonly PlanColumn[], setting: Setting): Table {
  const headings = columns.map(({ heading }) => ({ text: heading, style: "dim" }) as const);
  return { rows: [headings, ...rows.map((row) => columns.map(({ cell }) => cell(row, setting)))], narrowest: columns.flatMap(({ narrowest }) => narrowest ?? []) };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
