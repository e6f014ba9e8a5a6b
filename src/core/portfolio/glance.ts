import { type Status, statuses } from "../plan/plan-shape";
import { type IsoDate, parseDate } from "../quantity/calendar";
import type { PlanSummary } from "./plan-summary";
import { scheduleOf } from "./summarise";
import { entriesIn, fieldIn, sectionsIn } from "./written-fields";

/**
 * What a plan's text says of it at a glance, without being read as a plan: some thousand lists are made while a
 * few plans are read. It never throws; what is written in an unusual way is undefined until the plan is judged.
 */
export function glance(text: string, asOf: IsoDate | undefined): PlanSummary {
  const sections = sectionsIn(text);
  const said = (key: string): string | undefined => fieldIn(sections.get(key) ?? "", key);
  const timeline = sections.get("timeline") ?? "";
  const customer = sections.get("customer") ?? "";
  return {
    id: said("id"),
    title: said("title"),
    customer: said("customer") ?? fieldIn(customer, "name"),
    status: oneOf(statuses, said("status")) ?? "draft",
    result: oneOf(["go", "no-go", "no-decision"], said("result")),
    currency: oneCurrency.exec(said("currency") ?? "")?.[0],
    sponsor: sponsorIn(sections.get("people") ?? ""),
    schedule: scheduleOf(dayIn(timeline, "start"), dayIn(timeline, "end"), asOf),
    unreadable: undefined,
    judged: undefined,
  };
}

const oneCurrency = /^[A-Z]{3}$/u;

function oneOf<Word extends Status | NonNullable<PlanSummary["result"]>>(words: readonly Word[], written: string | undefined): Word | undefined {
  return words.find((word) => word === written);
}

function dayIn(section: string, key: string): IsoDate | undefined {
  return parseDate(fieldIn(section, key) ?? "");
}

function sponsorIn(people: string): string | undefined {
  const sponsor = entriesIn(people).find((entry) => /(?<![\w-])executive-sponsor(?![\w-])/u.test(entry) && fieldIn(entry, "side") !== "vendor");
  return sponsor === undefined ? undefined : fieldIn(sponsor, "name");
}
