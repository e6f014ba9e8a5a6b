import type { Change, ChangeClass, ChangeEffect, ChangeFigures, PlanChange } from "../../core/changes/plan-change";
import { daysBetween, parseDate } from "../../core/quantity/calendar";
import { say } from "../../core/texts/say";
import type { Formats } from "../format/formats";
import { formerCurrency } from "./verdict-words";

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

/** A change's values in one line: “14 h/report → 12 h/report”, “added: 12 min/report”, “2026-03-16 → 2026-03-20 (+4 days)”. */
export function valueWords({ kind, before, after }: Change, formats: Formats): string {
  if (before !== undefined && after !== undefined) return `${before} → ${after}${daysWords(before, after, formats)}`;
  if (kind === "added") return after === undefined ? say`added` : say`added: ${after}`;
  if (kind === "removed") return before === undefined ? say`removed` : say`removed: ${before}`;
  return after ?? before ?? say`changed`;
}

/** By how much a day moved, with a blank before it; nothing for what is no day. */
function daysWords(before: string, after: string, formats: Formats): string {
  const [from, to] = [parseDate(before), parseDate(after)];
  if (from === undefined || to === undefined) return "";
  const days = daysBetween(from, to);
  return days === 0 ? "" : ` (${signed(days, formats.count(Math.abs(days), "day"))})`;
}

/** What a change does to the figures: “NPV +12,300 USD, ROI +4.2 pp, payback −4 months”; undefined where it moves none that is shown. */
export function effectWords({ npv, roi, paybackMonths }: ChangeEffect, currency: string | undefined, formats: Formats): string | undefined {
  const months = Math.round(paybackMonths ?? 0);
  const parts = [
    ...(formats.isNothing(npv) ? [] : [say`NPV ${signedMoney(npv, currency, formats)}`]),
    ...(roi === null || Math.abs(roi) < 0.0005 ? [] : [say`ROI ${signed(roi, pointsOf(roi, formats))}`]),
    ...(months === 0 ? [] : [say`payback ${signed(months, formats.count(Math.abs(months), "month"))}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(", ");
}

/** A difference of money with its sign: “+12,300 USD”. */
export function signedMoney(amount: number, currency: string | undefined, formats: Formats): string {
  return signed(amount, formats.money(Math.abs(amount), currency));
}

/** One figure before and after, as people read it. */
export interface FigureRow {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Empty where nothing changed or one of the two does not exist. */
  readonly difference: string;
  /** Whether the difference is good news for the customer; undefined without one. */
  readonly tone: "good" | "bad" | undefined;
}

/** NPV, ROI and payback before and after, and the difference of what is shown. Between two currencies there is none of money. */
export function figureRows({ before, after, plan: { currency }, changes = [] }: Pick<PlanChange, "before" | "after" | "plan"> & Partial<Pick<PlanChange, "changes">>, formats: Formats): readonly FigureRow[] {
  const former = formerCurrency({ changes });
  const money = (amount: number): string => formats.money(amount, currency);
  const npv: FigureKind = { key: "npv", name: say`NPV`, write: money, writeFormer: (amount) => formats.money(amount, former ?? currency), shown: formats.shownMoney, difference: former === undefined ? money : undefined };
  const roi: FigureKind = { key: "roi", name: say`ROI`, write: formats.percent, shown: formats.shownPercent, difference: (change) => pointsOf(change, formats) };
  const payback: FigureKind = { key: "paybackMonths", name: say`Payback`, write: formats.month, shown: Math.round, difference: (change) => formats.count(change, "month") };
  return [npv, roi, payback].map((kind) => rowOf(kind, before?.[kind.key] ?? null, after?.[kind.key] ?? null));
}

/** How one of the figures is written. */
interface FigureKind {
  readonly key: keyof ChangeFigures;
  readonly name: string;
  readonly write: (value: number) => string;
  /** Where the value before is written in another way. */
  readonly writeFormer?: (value: number) => string;
  /** As far as it is written. */
  readonly shown: (value: number) => number;
  /** Undefined where the two cannot be subtracted. */
  readonly difference: ((change: number) => string) | undefined;
}

function rowOf({ key, name, write, writeFormer = write, shown, difference }: FigureKind, was: number | null, is: number | null): FigureRow {
  const [before, after] = [was === null ? "–" : writeFormer(was), is === null ? "–" : write(is)];
  if (was === null || is === null || before === after || difference === undefined) return { name, before, after, difference: "", tone: undefined };
  const moved = shown(is) - shown(was);
  return { name, before, after, difference: signed(moved, difference(Math.abs(moved))), tone: (key === "paybackMonths") === moved < 0 ? "good" : "bad" };
}

/** A difference of two percentages is in points. */
function pointsOf(fraction: number, formats: Formats): string {
  return formats.percent(Math.abs(fraction)).replace(/%$/u, "pp");
}

function signed(value: number, words: string): string {
  return `${value < 0 ? "−" : "+"}${words}`;
}
