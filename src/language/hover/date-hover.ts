import { shapeAt } from "../../core/plan/shape-at";
import { type IsoDate, daysBetween, inclusiveDays, isWeekend, isWorkingDay, parseDate, weekdayName } from "../../core/quantity/calendar";
import { say } from "../../core/texts/say";
import type { HoverText, HoveredPlan } from "./hovered-plan";
import { type Markdown, joined, md, spoken } from "./markdown";
import { wordAt } from "./word-at";

/** A day: its weekday and whether people work on it, where it lies in the timeline, and how far it is from today. */
export const dateHover: HoverText = ({ path, isKey }, plan) => {
  const structure = isKey ? undefined : shapeAt(path)?.structure;
  const word = structure?.kind === "scalar" && structure.holds === "date" ? wordAt(plan.analysis.source, path) : undefined;
  const date = word === undefined ? undefined : parseDate(word);
  if (date === undefined) return undefined;
  const facts = [workWords(date, plan), ...timelineWords(date, plan), ...todayWords(date, plan)];
  return [joined([spoken`**${weekdayName(date)}, ${plan.formats.date(date)}**`, ...facts.map((fact): Markdown => md`${fact}`)], " · ")];
};

function workWords(date: IsoDate, { analysis: { organisation } }: HoveredPlan): string {
  if (isWorkingDay(date, organisation.holidays)) return say`a working day`;
  return isWeekend(date) ? say`not a working day` : say`a holiday`;
}

function timelineWords(date: IsoDate, { analysis: { plan: { timeline } } }: HoveredPlan): readonly string[] {
  const { start, end } = timeline ?? {};
  if (start === undefined || end === undefined || end < start) return [];
  if (date < start) return [beforeStart(daysBetween(date, start))];
  return [date > end ? afterEnd(daysBetween(end, date)) : say`day ${inclusiveDays(start, date)} of ${inclusiveDays(start, end)}`];
}

function beforeStart(days: number): string {
  return days === 1 ? say`1 day before the start` : say`${days} days before the start`;
}

function afterEnd(days: number): string {
  return days === 1 ? say`1 day after the end` : say`${days} days after the end`;
}

function todayWords(date: IsoDate, { analysis: { asOf } }: HoveredPlan): readonly string[] {
  if (asOf === undefined) return [];
  const days = daysBetween(asOf, date);
  if (days === 0) return [say`today`];
  if (days > 0) return [days === 1 ? say`tomorrow` : say`in ${days} days`];
  return [days === -1 ? say`yesterday` : say`${-days} days ago`];
}
