import { parseDate } from "../../quantity/calendar";
import { didYouMean } from "../../shape/nearest";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { pathOf } from "../suppression";
import { removeName, removeSuppression } from "../suppression-edit";
import type { SuppressionUse } from "../suppression-use";
import { quoted } from "../wording";
import { yaml } from "../yaml";

/** A suppression is a decision that somebody can read again: it has a reason, holds for a time and hides something. */
export const suppression: Rule = {
  id: "suppression",
  category: "hygiene",
  severity: always("warning"),
  summary: "Every suppression says why, still holds, and keeps something quiet.",
  why: "A suppressed finding is an assumption that the customer reads in the business case, with its reason. One without a reason cannot be judged, which is a hint; one that expired, is not needed any more or names no rule looks like a decision and is none. Whether it is needed is left open while something in the plan cannot be read, where the rule is off, and for rules that look beyond the plan, such as duplicate-id. No comment suppresses this finding.",
  fix: "Removes a suppression that expired or keeps nothing quiet; corrects a misspelt rule.",
  good: [
    {
      title: "A reason, and the day until which it holds.",
      plan: yaml`
        # pov-disable-next-line executive-sponsor -- to be named at the 5 March call, until 2026-03-05
        people:
          kim: {name: J. Kim, side: vendor, roles: [pov-owner]}
      `,
      asOf: "2026-03-02",
    },
  ],
  bad: [
    {
      title: "What it kept quiet was mended.",
      plan: yaml`
        # pov-disable-next-line no-outcome -- to be written at the kickoff
        scope:
          out: [any other report]
      `,
      asOf: "2026-03-02",
      message: "no-outcome finds nothing here, so this suppression keeps nothing quiet now and might hide something later. Remove it.",
      fixed: yaml`
        scope:
          out: [any other report]
      `,
    },
    {
      title: "Its day has passed.",
      plan: yaml`
        # pov-disable-next-line executive-sponsor -- to be named at the 5 March call, until 2026-03-05
        people:
          kim: {name: J. Kim, side: vendor, roles: [pov-owner]}
      `,
      asOf: "2026-03-06",
      message: "This suppression expired on 2026-03-05, so what it kept quiet is shown again. Remove it, or agree on another day.",
    },
    {
      title: "It does not say why.",
      plan: yaml`
        # pov-disable-next-line executive-sponsor
        people:
          kim: {name: J. Kim, side: vendor, roles: [pov-owner]}
      `,
      asOf: "2026-03-02",
      message: "This suppression gives no reason, and the business case lists it. Write the reason behind “--”, such as: -- agreed with finance, until 2026-03-31.",
    },
    {
      title: "It names no rule.",
      plan: yaml`
        # pov-disable-next-line executive-sponser -- to be named at the 5 March call
        scope:
          out: [any other report]
      `,
      message: "There is no rule “executive-sponser”, so this keeps nothing quiet. Did you mean “executive-sponsor”?",
    },
  ],
  visit: { suppression: (use, subject) => observed(use, subject).map((one) => ({ at: pathOf(use, subject.source), span: use.span, ...one })) },
};

/** One thing at a time: a suppression that is to be removed needs no reason. */
function observed(use: SuppressionUse, { source }: Subject): readonly Omit<Observation, "at">[] {
  const remove = fixBy(say`Remove the suppression`, removeSuppression(use, source));
  const unknown = use.named.filter(({ fate }) => fate === "unknown");
  if (unknown.length > 0) return unknown.map(unknownRule);
  if (use.isExpired) return [{ message: say`This suppression expired on ${use.until ?? ""}, so what it kept quiet is shown again. Remove it, or agree on another day.`, safeFixes: remove }];
  if (use.fate === "idle") return [{ message: keepsNothing(use), safeFixes: remove }];
  const idle = use.named.filter(({ fate }) => fate === "idle").map((name) => ({
    message: say`${name.rule} finds nothing here, so this suppression need not name it and might hide something later. Take it out.`,
    span: name.span,
    safeFixes: fixBy(say`Take out ${name.rule}`, removeName(name, source)),
  }));
  return [...idle, ...noDay(use, source), ...(hasReason(use) ? [] : [withoutReason()])];
}

/** A day that is none would let the suppression hold for ever, unseen. */
function noDay({ span }: SuppressionUse, { text }: Subject["source"]): readonly Omit<Observation, "at">[] {
  const written = /\buntil (\d+[-./]\d+[-./]\d+)/u.exec(text.slice(span.start, span.end))?.[1];
  if (written === undefined || parseDate(written) !== undefined) return [];
  return [{ message: say`“${written}” is no day of the calendar, so this suppression never expires. Write the day as until 2026-03-31.` }];
}

function withoutReason(): Omit<Observation, "at"> {
  return {
    message: say`This suppression gives no reason, and the business case lists it. Write the reason behind “--”, such as: -- agreed with finance, until 2026-03-31.`,
    severity: "hint",
  };
}

function unknownRule({ rule, span, meant }: SuppressionUse["named"][number]): Omit<Observation, "at"> {
  const advice = meant === undefined ? ` ${say`“pov rules” lists the rules there are.`}` : didYouMean(meant);
  const message = `${say`There is no rule ${quoted(rule)}, so this keeps nothing quiet.`}${advice}`;
  return { message, span, fixes: () => (meant === undefined ? [] : fixBy(say`Change to “${meant}”`, [{ span, text: meant }])) };
}

function keepsNothing({ named }: SuppressionUse): string {
  const [first, ...others] = named.map(({ rule }) => rule);
  if (first === undefined) return say`Nothing is found here, so this suppression keeps nothing quiet now and might hide something later. Remove it.`;
  if (others.length === 0) return say`${first} finds nothing here, so this suppression keeps nothing quiet now and might hide something later. Remove it.`;
  return say`${[first, ...others].join(", ")} find nothing here, so this suppression keeps nothing quiet now and might hide something later. Remove it.`;
}

/** A day alone says until when, and not why. */
function hasReason({ reason = "" }: SuppressionUse): boolean {
  return reason.replace(/\buntil \d{4}-\d{2}-\d{2}\b/u, "").trim() !== "";
}
