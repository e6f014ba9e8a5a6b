import { setValue } from "../../edit/set-value";
import type { Outcome } from "../../plan/sections/outcome";
import type { Person } from "../../plan/sections/person";
import { outcomeName } from "../../report/outcome-name";
import { withId } from "../../shape/map";
import { say } from "../../texts/say";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import { customersWith, isCustomer, nameOf } from "../people/customer-people";
import { isAnybodyNamed } from "../people/open-role";
import type { Observation, Rule, Subject } from "../rule";
import { from } from "../severity";
import { isUnread } from "../unread";
import { quoted } from "../wording";
import { yaml } from "../yaml";

/** Somebody at the customer answers for the number. */
export const outcomeNoOwner: Rule = {
  id: "outcome-no-owner",
  category: "outcomes",
  severity: from("agreed", "warning"),
  summary: "Every outcome has an owner at the customer.",
  why: "The owner knows where the number comes from, measures it, and says in the meeting that it is true. When the vendor owns it, the customer can doubt it. A plan that names nobody at the customer is asked for its sponsor first, and an owner who is not in people is reported as such.",
  fix: "Sets the owner to whoever owns metrics, to the champion, or to another person at the customer.",
  good: [
    { title: "Somebody at the customer.", plan: "outcomes: {time: {owner: lindt, baseline: 14 h, target: 1 h}}" },
    { title: "Nobody is named yet.", plan: "people:\noutcomes: {time: {baseline: 14 h, target: 1 h}}" },
  ],
  bad: [
    {
      title: "No owner.",
      plan: yaml`
        outcomes:
          report-time:
            statement: Analysts produce the report in under 12 minutes.
            baseline: 14 h/report
            target: 12 min/report
      `,
      message: "Nobody at the customer owns “Analysts produce the report in under 12 minutes”. Set owner to who will measure and defend it.",
      fixed: yaml`
        outcomes:
          report-time:
            statement: Analysts produce the report in under 12 minutes.
            owner: lindt
            baseline: 14 h/report
            target: 12 min/report
      `,
    },
    {
      title: "An owner at the vendor.",
      plan: "outcomes: {time: {owner: kim, metric: effort per report, baseline: 14 h, target: 1 h}}",
      message: "Nobody at the customer owns “effort per report”: J. Kim works for the vendor. Set owner to who will measure and defend it.",
      fixed: "outcomes: {time: {owner: lindt, metric: effort per report, baseline: 14 h, target: 1 h}}",
    },
  ],
  visit: {
    *outcome(outcome, subject) {
      const { plan } = subject;
      if (!isAnybodyNamed(plan)) return;
      const owner = withId(plan.people, outcome.owner);
      const isVendors = owner !== undefined && !isCustomer(owner);
      const isMissing = outcome.owner === undefined && !isUnread(subject, `${outcome.path}.owner`);
      if (isVendors || isMissing) yield withoutOwner(outcome, owner, subject);
    },
  },
};

function withoutOwner(outcome: Outcome, vendor: Person | undefined, subject: Subject): Observation {
  const name = quoted(outcomeName(outcome));
  return {
    at: `${outcome.path}.owner`,
    onKey: vendor === undefined,
    message:
      vendor === undefined
        ? say`Nobody at the customer owns ${name}. Set owner to who will measure and defend it.`
        : say`Nobody at the customer owns ${name}: ${nameOf(vendor)} works for the vendor. Set owner to who will measure and defend it.`,
    fixes: () => owners(outcome, subject),
  };
}

/** Whoever owns metrics or champions the plan; while nobody does, everybody who could. */
function owners({ path }: Outcome, { plan, source }: Subject): readonly Fix[] {
  const likely = customersWith(["metric-owner", "champion"], plan);
  const candidates = likely.length > 0 ? likely : plan.people.filter(isCustomer).slice(0, 3);
  return candidates.flatMap((person) => fixBy(say`Make ${nameOf(person)} the owner`, setValue(source, `${path}.owner`, person.id)));
}
