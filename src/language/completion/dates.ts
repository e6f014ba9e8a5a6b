import { CompletionItemKind } from "vscode-languageserver-types";
import { type IsoDate, addDays, daysBetween, isWeekend, nextWorkingDay, parseDate } from "../../core/quantity/calendar";
import { say } from "../../core/texts/say";
import type { AskedPlan } from "./asked-plan";
import { type AskedValue, askedValues, lastKey, valueText } from "./asked-place";
import type { Offer } from "./offer";

/** A day or a period with the reason for it. */
interface Suggestion {
  readonly days: string;
  readonly reason: string;
}

/** The days that a field most likely wants, and the periods over which a baseline is measured. */
export function dateOffers(asked: AskedPlan): readonly Offer[] {
  const value = askedValues(asked).find(({ structure }) => structure.holds === "date" || structure.holds === "period");
  if (value === undefined) return [];
  const suggested = value.structure.holds === "period" ? periods(asked) : daysFor(asked);
  return suggested.filter(({ days }, index) => suggested.findIndex((other) => other.days === days) === index).map((suggestion) => dateOffer(suggestion, value, asked));
}

/** The day or the period that a field most likely wants. */
export function likelyDays(holds: "date" | "period", asked: AskedPlan): string | undefined {
  return (holds === "period" ? periods(asked) : daysFor(asked))[0]?.days;
}

function dateOffer({ days, reason }: Suggestion, value: AskedValue, asked: AskedPlan): Offer {
  const [first = days, last] = days.split("/");
  const [from, to] = [weekday(first, asked.locale), last === undefined ? "" : weekday(last, asked.locale)];
  return {
    label: days,
    kind: CompletionItemKind.Value,
    insert: valueText(asked, value, days),
    detail: `${last === undefined ? from : `${from}–${to}`}, ${reason}`,
    filter: `${days} ${reason}`,
  };
}

/** What is planned falls on days on which people work; what happened may have been on any. */
function daysFor(asked: AskedPlan): readonly Suggestion[] {
  const section = asked.place.trail[0]?.key ?? "";
  const isPlanned = ["timeline", "decision", "commitment"].includes(section) && !(section === "commitment" && lastKey(asked) === "date");
  const suggested = daysAt(section, asked);
  if (!isPlanned) return suggested;
  const isFree = ({ days }: Suggestion): boolean => isWeekend(days);
  return [...suggested.filter((one) => !isFree(one)), ...suggested.filter(isFree)];
}

function daysAt(section: string, asked: AskedPlan): readonly Suggestion[] {
  const second = asked.place.trail[1]?.key;
  const key = lastKey(asked);
  if (key === "due" || section === "decision") return afterTheEnd(asked);
  if (section !== "timeline") return [...now(asked), ...ofTimeline(asked)];
  if (second === "start") return [...now(asked), daysFromNow(14, asked)];
  if (second === "end") return afterTheStart(asked);
  return [...(key === "start" ? ofTimeline(asked).toReversed() : ofTimeline(asked)), ...now(asked)];
}

function now({ today }: AskedPlan): readonly Suggestion[] {
  return [{ days: today, reason: say`today` }, { days: nextWorkingDay(today), reason: say`the next working day` }];
}

/** A proof of value takes 14 days, or 30 where people have to change how they work. */
function afterTheStart(asked: AskedPlan): readonly Suggestion[] {
  const { plan: { start } } = asked;
  if (start === undefined) return [14, 30].map((count) => daysFromNow(count, asked));
  return [14, 30].map((wanted) => {
    const [days, count] = workingDayAfter(start, wanted);
    return { days, reason: say`${count} days after the start` };
  });
}

function afterTheEnd(asked: AskedPlan): readonly Suggestion[] {
  const { plan: { end } } = asked;
  const place = lastKey(asked) === "due" && asked.place.trail.some(({ key }) => key === "steps");
  if (end === undefined) return [...now(asked), ...[7, 14].map((count) => daysFromNow(count, asked))];
  const after = [
    { days: nextWorkingDay(end), reason: say`the next working day after the end` },
    ...[7, 14].map((wanted) => {
      const [days, count] = workingDayAfter(end, wanted);
      return { days, reason: say`${count} days after the end` };
    }),
  ];
  const last = { days: end, reason: say`the end of the timeline` };
  return [...(place ? [last, ...after] : [...after, last]), ...now(asked)];
}

function daysFromNow(wanted: number, { today }: AskedPlan): Suggestion {
  const [days, count] = workingDayAfter(today, wanted);
  return { days, reason: say`in ${count} days` };
}

/** The first working day so many days later, and how many days later that is. */
function workingDayAfter(date: IsoDate, count: number): readonly [days: IsoDate, count: number] {
  const days = nextWorkingDay(addDays(date, count - 1));
  return [days, daysBetween(date, days)];
}

function ofTimeline({ plan: { start, end } }: AskedPlan): readonly Suggestion[] {
  return [
    ...(end === undefined ? [] : [{ days: end, reason: say`the end of the timeline` }]),
    ...(start === undefined ? [] : [{ days: start, reason: say`the start of the timeline` }]),
  ];
}

/** A baseline is measured before the work starts; once a first day is typed it is kept. */
function periods({ plan: { start }, today, text, place: { word } }: AskedPlan): readonly Suggestion[] {
  const first = parseDate(text.slice(word.start, word.end).split("/")[0] ?? "");
  if (first !== undefined) return [14, 28, 42, 84].map((count) => ({ days: `${first}/${addDays(first, count - 1)}`, reason: say`${count / 7} weeks` }));
  const last = addDays(start !== undefined && start < today ? start : today, -1);
  return [28, 42, 84].map((count) => ({ days: `${addDays(last, 1 - count)}/${last}`, reason: say`the last ${count / 7} weeks` }));
}

/** "Tuesday", in the language of the editor; hosts report odd locales, on which Intl throws. */
function weekday(date: IsoDate, locale: string): string {
  const known = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu.test(locale) ? locale : "en";
  return new Intl.DateTimeFormat([known, "en"], { weekday: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
}
