import { statuses } from "../plan/plan-shape";
import type { Observation, Rule, Subject } from "../rules/rule";
import { always } from "../rules/severity";
import { isUnread } from "../rules/unread";
import { say, text } from "../texts/say";
import { type CustomRule, breachOf } from "./custom/assertion";
import { type SelectedPlace, placesOf, withItems } from "./custom/plan-selection";
import { writtenValue } from "./custom/written-value";

export type { CustomRule } from "./custom/assertion";
export { customRuleShape } from "./custom/custom-rule-shape";

/** A rule of the project's own, made from its definition; it judges and is set like any other rule. */
export function customRule(id: string, definition: CustomRule): Rule {
  const { message = "", why, severity = "warning" } = definition;
  return {
    id,
    category: "custom",
    severity: always(severity),
    summary: message,
    why: why ?? text`This project asks for it.`,
    good: [],
    bad: [],
    visit: { plan: (subject) => breachesIn(definition, subject) },
  };
}

function breachesIn(definition: CustomRule, subject: Subject): readonly Observation[] {
  const { select, from = "draft" } = definition;
  if (select === undefined || statuses.indexOf(subject.status) < statuses.indexOf(from)) return [];
  const observations: Observation[] = [];
  let effort = 0;
  for (const place of placesOf(select, subject.source).flatMap((one) => withItems(one, subject.source))) {
    effort += effortAt(place, definition, subject);
    if (effort > mostEffort) return [...observations, { at: place.path, message: tooLong(definition) }];
    observations.push(...observationAt(place, definition, subject));
  }
  return observations;
}

/** Steps of a pattern times characters, of one rule in one plan: takes half a second at worst. */
const mostEffort = 3_000_000;

function effortAt({ path }: SelectedPlace, { pattern }: CustomRule, subject: Subject): number {
  return pattern === undefined ? 0 : pattern.size * (writtenValue(path, subject)?.words?.length ?? 0);
}

function tooLong({ pattern }: CustomRule): string {
  return say`Trying ${pattern?.source ?? ""} on so much text takes too long, so it is not tried from here on. Shorten the text, or give the rule a simpler pattern.`;
}

/** What could not be read is reported already, and may be right. */
function observationAt(place: SelectedPlace, definition: CustomRule, subject: Subject): readonly Observation[] {
  if (isUnread(subject, place.path)) return [];
  const breach = breachOf(definition, place, subject);
  if (breach === undefined) return [];
  const message = definition.message === undefined ? breach.sentence : `${filled(definition.message, place, subject)} (${breach.sentence})`;
  const related = breach.other === undefined ? [] : [{ at: breach.other, message: say`It is compared with this.` }];
  return [{ at: place.path, message, related }];
}

function filled(message: string, { path }: SelectedPlace, { source }: Subject): string {
  const place = source.places.get(path);
  const written = place === undefined ? say`nothing` : source.text.slice(place.value.start, place.value.end).trim();
  return message.replaceAll("{path}", path).replaceAll("{value}", () => written);
}
