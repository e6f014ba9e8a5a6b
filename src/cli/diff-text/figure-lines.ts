import type { PlanChange } from "../../core/changes/plan-change";
import { figureRows } from "../../view/change/change-words";
import { scenarioPlace } from "../../view/scenario-words";
import { terminalText, wrap } from "../terminal-text";
import { type Cell, tableLines } from "../text-table";
import type { Setting } from "./setting";

/** The figures before and after, in one line when none of them moved, and why there are none. */
export function figureLines(change: PlanChange, { formats, paint, columns }: Setting): readonly string[] {
  const why = change.whyUnvalued === undefined ? [] : wrap(terminalText(`Its figures cannot be computed: ${change.whyUnvalued}`), columns - 2).map((line) => `  ${paint("red", line)}`);
  if (change.before === undefined && change.after === undefined) return ["", ...why];
  const rows = figureRows(change, formats);
  const place = scenarioPlace(change.scenario);
  if (rows.every(({ before, after }) => before === after)) return ["", ...wrap(`The figures ${place} stay: ${rows.map(({ name, after }) => `${name} ${after}`).join(", ")}.`, columns - 2).map((line) => `  ${line}`)];
  const cells = rows.map(({ name, before, after, difference, tone }, index): readonly Cell[] => [
    { text: index === 0 ? `  ${name} ${place}` : `  ${name}` },
    { text: before },
    { text: "→" },
    { text: after },
    tone === undefined ? { text: difference } : { text: difference, style: tone === "good" ? "green" : "red" },
  ]);
  return ["", ...tableLines(cells, ["left"], paint), ...why];
}
