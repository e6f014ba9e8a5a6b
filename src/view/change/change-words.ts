import type { Change, ChangeClass, ChangeEffect, ChangeFigures, PlanChange } from "../../core/changes/plan-change";
import { say } from "../../core/texts/say";
import type { Formats } from "../format/formats";

/** What a class of changes is called above its changes. */
export function classTitle(of: ChangeClass): string {
  switch (of) {
    case "goalpost":
      return say`Goalposts`;
    case "scope":
      return say`Scope`;
    case "commercial":
      return say`Business case`;
    case "schedule":
      return say`Schedule`;
    case "evidence":
      return say`Evidence`;
    case "wording":
      return say`Wording`;
  }
}

/** A change's values in one line: “14 h/report → 12 h/report”, “added: 12 min/report”. */
export function valueWords({ kind, before, after }: Change): string {
  if (before !== undefined && after !== undefined) return `${before} → ${after}`;
  if (kind === "added") return after === undefined ? say`added` : say`added: ${after}`;
  if (kind === "removed") return before === undefined ? say`removed` : say`removed: ${before}`;
  return after ?? before ?? say`changed`;
}

/** What a change does to the figures: “NPV +12,300 USD, ROI +4.2 pp”; undefined where it moves none that is shown. */
export function effectWords({ npv, roi }: ChangeEffect, currency: string | undefined, formats: Formats): string | undefined {
  const parts = [...(formats.isNothing(npv) ? [] : [say`NPV ${signed(npv, formats.money(Math.abs(npv), currency))}`]), ...(roi === null || Math.abs(roi) < 0.0005 ? [] : [say`ROI ${signed(roi, pointsOf(roi, formats))}`])];
  return parts.length === 0 ? undefined : parts.join(", ");
}

/** One figure before and after, as people read it. */
export interface FigureRow {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Empty where nothing changed or one of the two does not exist. */
  readonly difference: string;
}

/** NPV, ROI and payback before and after. */
export function figureRows({ before, after, plan: { currency } }: Pick<PlanChange, "before" | "after" | "plan">, formats: Formats): readonly FigureRow[] {
  const row = (name: string, key: keyof ChangeFigures, write: (value: number) => string, difference: (change: number) => string): FigureRow => {
    const [was, is] = [before?.[key] ?? null, after?.[key] ?? null];
    const [left, right] = [was === null ? "–" : write(was), is === null ? "–" : write(is)];
    return { name, before: left, after: right, difference: was === null || is === null || left === right ? "" : signed(is - was, difference(Math.abs(is - was))) };
  };
  return [
    row(say`NPV`, "npv", (value) => formats.money(value, currency), (change) => formats.money(change, currency)),
    row(say`ROI`, "roi", formats.percent, (change) => pointsOf(change, formats)),
    row(say`Payback`, "paybackMonths", formats.month, (change) => formats.count(Math.round(change), "month")),
  ];
}

/** A difference of two percentages is in points. */
function pointsOf(fraction: number, formats: Formats): string {
  return formats.percent(Math.abs(fraction)).replace(/%$/u, "pp");
}

function signed(value: number, words: string): string {
  return `${value < 0 ? "−" : "+"}${words}`;
}
