import { statuses } from "../plan/plan-shape";
import type { Observation, Rule, Subject } from "../rules/rule";
import { always } from "../rules/severity";
import { isUnread } from "../rules/unread";
import { say, text } from "../texts/say";
import { type CustomRule, breachOf } from "./custom/assertion";
import { type SelectedPlace, placesOf, withItems } from "./custom/plan-selection";

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
  return placesOf(select, subject.source).flatMap((place) => withItems(place, subject.source)).flatMap((place) => observationAt(place, definition, subject));
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
