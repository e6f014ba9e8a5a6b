import { type IsoDate, addDays, daysBetween, nextWorkingDay, workingDayFrom, workingDayUpTo } from "../quantity/calendar";
import { blank as unfilled } from "../rules/wording";
import { type Template, blank, indented, joined, template } from "./template";

/** Somebody of the plan: who it most likely is, and who else it may be. */
export type PersonChoice = readonly string[];

/** A key at the top of the plan with the lines below it. */
export function section(key: string, lines: Template): Template {
  return template`${key}:\n  ${indented(lines, "  ")}`;
}

/** What stands where only the author knows the words; the linter asks for it until it is filled in. */
export const unknown = blank(unfilled);

/** The roles that one sponsor has in a small deal. */
export const sponsorRoles = "roles: [executive-sponsor, economic-buyer]";

/** Who stands behind the project and pays for it. */
export function sponsorLines(): Template {
  return template`sponsor: {name: ${unknown}, title: ${unknown}, ${sponsorRoles}}`;
}

/** Who wants the project and owns the numbers. */
export function championLines(): Template {
  return template`champion: {name: ${unknown}, title: ${unknown}, roles: [champion, metric-owner]}`;
}

/** The two people without whom there is no proof of value. */
export function peopleLines(): Template {
  return template`${sponsorLines()}\n${championLines()}`;
}

/** What is in, and what is not. */
export function scopeLines(): Template {
  return template`in: [${unknown}]\nout: [${unknown}]`;
}

/** Three years that start slowly, with a price and the work around it. */
export function businessCaseLines(currency: string, basis = "where the number comes from"): Template {
  return template`horizon: 3 year
discount_rate: ${blank("10 %")}
ramp: [${blank("60 %")}, 100 %, 100 %]
costs:
  subscription: {kind: vendor, amount: ${blank(`20000 ${currency}/year`)}, basis: ${basis}}
  implementation: {kind: internal, amount: ${blank(`8000 ${currency}`)}, basis: ${basis}, risk_adjustment: 5 %}
  administration: {kind: internal, amount: ${blank(`3000 ${currency}/year`)}, basis: ${basis}, risk_adjustment: 5 %}`;
}

/** Two weeks: agree on the numbers, measure, and build the case together. */
export function timelineLines(start: IsoDate, { sponsor, champion }: { readonly sponsor: PersonChoice; readonly champion: PersonChoice }): Template {
  const end = endOf(start);
  const [begin, agreed, measured] = [workingDayFrom(start), workingDayUpTo(addDays(start, 3)), workingDayUpTo(addDays(end, -4))];
  const last = [sponsor, champion.filter((id) => id !== sponsor[0])].flatMap((choice) => [...person(choice)].map((one) => [one]));
  return template`start: ${start}${begin === start ? "" : ` # nobody works on this day: the first phase begins on ${begin}`}
end: ${end}
phases:
  - {name: agree metrics and baselines, start: ${begin}, end: ${agreed}}
  - {name: measure, start: ${nextWorkingDay(agreed)}, end: ${measured}}
  - {name: readout and business case, start: ${nextWorkingDay(measured)}, end: ${end}}
checkpoints:
  - {name: mid-point review, date: ${middleOf(start, end)}, attendees: [${person(champion)}]}
  - {name: executive readout, date: ${end}, attendees: [${joined(last, ", ")}]}`;
}

/** The working day on which half the time is over, or the last one before. */
export function middleOf(start: IsoDate, end: IsoDate): IsoDate {
  const middle = workingDayUpTo(addDays(start, Math.ceil(daysBetween(start, end) / 2)));
  return middle < start ? start : middle;
}

/** When it passes, when it stops, who says so, and on which day after the end. */
export function decisionLines(end: IsoDate, decider: PersonChoice): Template {
  const date = [1, 2, 3].reduce((reached) => nextWorkingDay(reached), end);
  return joined([template`pass_when: all\nstop_when: [${unknown}]`, ...personLine("decided_by", decider), [`date: ${date}`]], "\n");
}

/** What the customer does when it passes. */
export function commitmentLines(buyer: PersonChoice): Template {
  return joined([template`statement: If ${unknown}, we will ${unknown} by ${unknown}.`, ...personLine("made_by", buyer)], "\n");
}

/** The first day people work on after two weeks. */
export function endOf(start: IsoDate): IsoDate {
  return nextWorkingDay(addDays(start, 12));
}

/** A key with somebody of the plan; nothing where nobody is known. */
export function personLine(key: string, choice: PersonChoice): readonly Template[] {
  const chosen = person(choice);
  return chosen.length === 0 ? [] : [template`${key}: ${chosen}`];
}

function person([first, ...others]: PersonChoice): Template {
  if (first === undefined) return [];
  return others.length === 0 ? [first] : [blank(first, others)];
}
