import { roles } from "../../core/plan/sections/person";
import { middleOf } from "../../core/template/section-templates";
import { type Blank, type Template, blank, template } from "../../core/template/template";
import { blank as unfilled } from "../../core/rules/wording";
import { type IsoDate, nextWorkingDay } from "../../core/quantity/calendar";
import type { Beside } from "../../core/source/cursor-place";
import { say } from "../../core/texts/say";
import type { AskedPlan } from "./asked-plan";
import { sectionOf } from "./sections-of";
import { peopleAs } from "./snippet-people";

/** A new entry of a map or list. */
export interface EntryTemplate {
  readonly title: string;
  readonly entry: Template;
}

/** What can be added, by the keys that lead to its map or list; the id of an outcome on the way is “<id>”. */
export function entryTemplates({ text, plan, today, place }: AskedPlan): Readonly<Record<string, readonly EntryTemplate[]>> {
  const { currency, start = today, end = today } = plan;
  const person = oneOf([...plan.people.keys()], "person");
  const reading = plan.outcomes.get(place.trail[1]?.key ?? "")?.baseline?.value?.unit.text ?? "";
  // What was read only its reader knows: a number made up would pass for a result.
  const value = template`${blank(unfilled)}${reading === "" ? "" : ` ${reading}`}`;
  const id = (suggestion: string): Blank => blank(freeId(suggestion, place.siblings));
  const level = oneOf(["low", "medium", "high"], "medium");
  return {
    people: [
      { title: say`New person of the customer`, entry: template`${id("surname")}: {name: ${blank("Full Name")}, title: ${blank("Job title")}, roles: [${oneOf(roles, "champion")}]}` },
      { title: say`New person of the vendor`, entry: template`${id("surname")}: {name: ${blank("Full Name")}, title: ${blank("Job title")}, side: vendor, roles: [${oneOf(roles, "pov-owner")}]}` },
    ],
    inputs: [
      { title: say`New input with its source`, entry: template`${id("input_id")}: {value: ${blank("192 report/year")}, source: ${blank("where the number comes from")}, provided_by: ${person}}` },
      { title: say`New input with its range`, entry: template`${id("input_id")}: {value: ${blank(`68 ${currency}/h`)}, low: ${blank(`60 ${currency}/h`)}, high: ${blank(`75 ${currency}/h`)}, source: ${blank("where the number comes from")}, provided_by: ${person}}` },
    ],
    "business_case.costs": [
      { title: say`New cost each year`, entry: template`${id("subscription")}: {kind: ${oneOf(["vendor", "internal"], "vendor")}, amount: ${blank(`30000 ${currency}/year`)}}` },
      { title: say`New cost once`, entry: template`${id("implementation")}: {kind: ${oneOf(["internal", "vendor"], "internal")}, amount: ${blank(`12000 ${currency}`)}, risk_adjustment: ${blank("5 %")}}` },
    ],
    "outcomes.<id>.guardrails": [
      { title: say`New guardrail`, entry: template`${id("guardrail-id")}: {name: ${blank("what must not get worse")}, operator: "${oneOf(["<=", "<", "=", ">=", ">"], "<=")}", limit: ${blank("0")}}` },
    ],
    "outcomes.<id>.measurements": [
      { title: say`New measurement`, entry: template`{date: ${blank(today)}, value: ${value}, by: ${person}}` },
    ],
    "timeline.phases": [{ title: say`New phase`, entry: template`{name: ${blank("what happens in it")}, start: ${blank(phaseStart(plan, start, end))}, end: ${blank(end)}}` }],
    "timeline.checkpoints": [{ title: say`New checkpoint`, entry: checkpoint({ text, plan }, start, end) }],
    "scope.changes": [{ title: say`New change`, entry: template`{date: ${blank(today)}, what: ${blank("what was asked for")}, asked_by: ${person}, decision: ${oneOf(["accepted", "deferred", "rejected"], "deferred")}}` }],
    "commitment.steps": [{ title: say`New step`, entry: template`{step: ${blank("what has to be done")}, owner: ${person}, due: ${blank(end)}}` }],
    agreements: [{ title: say`New agreement`, entry: template`{by: ${person}, date: ${blank(today)}}` }],
    risks: [{ title: say`New risk`, entry: template`${id("risk-id")}: {text: ${blank("what could go wrong")}, likelihood: ${level}, impact: ${level}, mitigation: ${blank("what is done about it")}, owner: ${person}}` }],
  };
}

/** A phase begins when the last one is over, as long as there is time. */
function phaseStart({ analysis }: AskedPlan["plan"], start: IsoDate, end: IsoDate): IsoDate {
  const ends = (analysis?.plan.timeline?.phases ?? []).flatMap((phase) => phase.end ?? []).sort();
  const last = ends.at(-1);
  const next = last === undefined ? start : nextWorkingDay(last);
  return next > end || next < start ? start : next;
}

/** The first look is in the middle, while there is time to change something; the last one is with the sponsor. */
function checkpoint({ text, plan }: Pick<AskedPlan, "text" | "plan">, start: IsoDate, end: IsoDate): Template {
  const timeline = sectionOf(text, "timeline");
  const checkpoints = timeline.search(/\bcheckpoints[ \t]*:/u);
  const hasFirst = checkpoints >= 0 && /\bdate[ \t]*:/u.test(timeline.slice(checkpoints));
  const [name, date] = hasFirst ? ["executive readout", end] : ["mid-point review", middleOf(start, end)];
  const [first = "person", ...others] = peopleAs(hasFirst ? ["executive-sponsor", "economic-buyer"] : ["champion", "metric-owner"], plan);
  return template`{name: ${blank(name)}, date: ${blank(date)}, attendees: [${blank(first, others)}]}`;
}

/** The id, or with a number where it is taken. */
function freeId(id: string, taken: Beside): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  return free;
}

/** A blank to choose words for; the suggestion comes first. */
function oneOf(words: readonly string[], suggestion: string): Blank {
  const [first = suggestion, ...others] = words.includes(suggestion) ? [suggestion, ...words.filter((word) => word !== suggestion)] : words;
  return blank(first, others);
}
