import { setValue } from "../../edit/set-value";
import type { Person } from "../../plan/sections/person";
import { outcomeName } from "../../report/outcome-name";
import { say } from "../../texts/say";
import { firstWritten, fixBy } from "../observe";
import { usualMost, worthKeeping } from "../outcomes/limits";
import type { Rule, Subject } from "../rule";
import { from } from "../severity";
import { isLost, isUnread } from "../unread";
import { quoted } from "../wording";
import { yaml } from "../yaml";
import { customersWith, nameOf } from "./customer-people";
import { hasJuniorTitle } from "./junior-title";

/** Nobody pays for somebody else's problem. */
export const sponsorNoStake: Rule = {
  id: "sponsor-no-stake",
  category: "people",
  severity: from("agreed", "warning"),
  summary: "At least one outcome matters to the executive sponsor or the economic buyer.",
  why: "A result that is nobody's problem at the top is praised and not bought. At least one outcome should be a number that the person with the budget has to answer for. One is enough: other outcomes may matter to others. A sponsor who by title and role has no budget is asked for the economic buyer first.",
  fix: "Sets matters_to of an outcome to the sponsor.",
  good: [
    {
      title: "One of two outcomes is the sponsor's.",
      plan: yaml`
        outcomes:
          time: {matters_to: osei, baseline: 14 h, target: 1 h}
          errors: {matters_to: lindt, baseline: 9 error/week, target: 3 error/week}
      `,
    },
    {
      title: "A sponsor who has no budget to spend on a problem.",
      plan: yaml`
        people: {ana: {name: A. Silva, title: Junior Analyst, roles: [executive-sponsor]}}
        outcomes: {time: {baseline: 14 h, target: 1 h}}
      `,
    },
  ],
  bad: [
    {
      title: "Nobody said whose problem it is.",
      plan: yaml`
        outcomes:
          report-time:
            owner: lindt
            metric: analyst effort per report
            baseline: 14 h/report
            target: 12 min/report
      `,
      message: "None of the outcomes is R. Osei's problem, and nobody pays for somebody else's. Set matters_to where it is.",
      fixed: yaml`
        outcomes:
          report-time:
            owner: lindt
            matters_to: osei
            metric: analyst effort per report
            baseline: 14 h/report
            target: 12 min/report
      `,
    },
    {
      title: "Every outcome is somebody else's.",
      plan: "outcomes: {time: {matters_to: lindt, baseline: 14 h, target: 1 h}, errors: {matters_to: abe, baseline: 9 error/week, target: 3 error/week}}",
      message: "None of the outcomes is R. Osei's problem, and nobody pays for somebody else's. Set matters_to where it is.",
      fixed: "outcomes: {time: {matters_to: osei, baseline: 14 h, target: 1 h}, errors: {matters_to: abe, baseline: 9 error/week, target: 3 error/week}}",
    },
  ],
  visit: {
    *plan(subject) {
      const { plan, source } = subject;
      const payers = customersWith(["executive-sponsor", "economic-buyer"], plan).filter(mayPay);
      const [payer] = payers;
      const [first, second] = plan.outcomes;
      if (payer === undefined || first === undefined || mayMatterTo(payers.map(({ id }) => id), subject)) return;
      const at = `${first.path}.matters_to`;
      yield {
        at: second === undefined ? at : "outcomes",
        onKey: second !== undefined || firstWritten(source, at, first.path) !== at,
        message: say`None of the outcomes is ${nameOf(payer)}'s problem, and nobody pays for somebody else's. Set matters_to where it is.`,
        fixes: () => worthKeeping(plan, source, usualMost).flatMap((outcome) =>
          fixBy(say`Say that ${quoted(outcomeName(outcome))} matters to ${nameOf(payer)}`, setValue(source, `${outcome.path}.matters_to`, payer.id)),
        ),
      };
    },
  },
};

/** A sponsor whose title owns no budget, and who has none by the plan either, is asked for the buyer first. */
function mayPay(person: Person): boolean {
  return person.roles.includes("economic-buyer") || !hasJuniorTitle(person);
}

/** Somebody who is not in people, or whose id could not be read, may be a payer under another name. */
function mayMatterTo(payers: readonly string[], subject: Subject): boolean {
  const { plan } = subject;
  const isOther = (id: string): boolean => !payers.includes(id) && plan.people.some((person) => person.id === id);
  return (
    isLost(subject, "outcomes") ||
    plan.outcomes.some(({ path, matters_to }) => (matters_to === undefined ? isUnread(subject, `${path}.matters_to`) : !isOther(matters_to)))
  );
}
