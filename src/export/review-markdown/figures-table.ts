import type { PlanChange } from "../../core/changes/plan-change";
import { say } from "../../core/texts/say";
import { figureRows } from "../../view/change/change-words";
import type { Formats } from "../../view/format/formats";
import { scenarioHead } from "../../view/scenario-words";
import type { Markup } from "../markdown/markup";
import { table } from "../markdown/table";

/** The figures before, after and their difference; nothing where none of them moved. */
export function figuresTable(change: PlanChange, formats: Formats): readonly Markup[] {
  const rows = figureRows(change, formats);
  if (rows.every(({ before, after }) => before === after)) return [];
  return [table([scenarioHead(change.scenario), say`Before`, say`After`, say`Difference`], rows.map(({ name, before, after, difference }) => [name, before, after, difference]))];
}
