import { outcomesUsing } from "../../plan/outcomes-using";
import type { Input } from "../../plan/sections/input";
import type { Outcome } from "../../plan/sections/outcome";
import type { Person } from "../../plan/sections/person";
import { withId } from "../../shape/map";
import { withOr } from "../../texts/enumeration";
import { say } from "../../texts/say";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import { approvingRoles, customersWith, hasAnyRole, isCustomer, nameOf } from "../people/customer-people";
import type { Observation, Rule, Subject } from "../rule";
import { from } from "../severity";
import { isUnread } from "../unread";
import { blank } from "../wording";
import { yaml } from "../yaml";
import { atStake } from "./at-stake";
import { inputInWords, setInputKey } from "./input-written";

/** The numbers are the customer's own. */
export const inputNotAgreed: Rule = {
  id: "input-not-agreed",
  category: "inputs",
  severity: from("running", "error"),
  summary: "Somebody at the customer has agreed to every input that a benefit uses.",
  why: "A business case is believed by those who agreed to its numbers before they knew the result. Whoever did not agree can argue, and will do so in the meeting that decides. The agreement of somebody at the vendor does not count. A project may ask for certain roles; inputs that no benefit uses are left alone.",
  fix: "Adds who agreed and when, to be confirmed.",
  good: [
    { title: "Finance has agreed.", plan: inputs("{value: 68 USD/h, source: HR, agreed: {by: novak, date: 2026-02-26}}") },
    { title: "A number that no benefit uses.", plan: `${inputs("{value: 68 USD/h, source: HR, agreed: {by: novak, date: 2026-02-26}}")}\n  head_count: 20 person` },
  ],
  bad: [
    {
      title: "Nobody has agreed.",
      plan: inputs("{value: 68 USD/h, source: HR}"),
      asOf: "2026-02-26",
      message: "If the customer has not agreed to analyst_rate = 68 USD/h, they can argue with 90086 USD a year. Ask D. Novak to agree, and record it with the date.",
      fixed: inputs("{value: 68 USD/h, source: HR, agreed: {by: novak, date: 2026-02-26}}"),
    },
    {
      title: "The vendor agrees with itself.",
      plan: inputs("{value: 68 USD/h, source: HR, agreed: {by: kim, date: 2026-02-26}}"),
      asOf: "2026-02-27",
      message: "J. Kim agreed, who works for the vendor. If the customer has not agreed to analyst_rate = 68 USD/h, they can argue with 90086 USD a year. Ask D. Novak to agree, and record it with the date.",
      fixed: inputs("{value: 68 USD/h, source: HR, agreed: {by: novak, date: 2026-02-27}}"),
    },
  ],
  visit: {
    *input(input, subject) {
      const users = outcomesUsing(input.id, subject.plan, subject.references);
      if (input.value === undefined || users.length === 0 || isUnread(subject, `${input.path}.agreed`)) return;
      const signatory = withId(subject.plan.people, input.agreed?.by);
      if (input.agreed !== undefined && (signatory === undefined || mayAgree(signatory, subject))) return;
      yield notAgreed(input, signatory, users, subject);
    },
  },
};

/** Somebody whose side or roles could not be read may be the right person. */
function mayAgree(person: Person, subject: Subject): boolean {
  const { mustAgree } = subject.organisation;
  if (isUnread(subject, `${person.path}.side`)) return true;
  return isCustomer(person) && (mustAgree.length === 0 || hasAnyRole(person, mustAgree) || isUnread(subject, `${person.path}.roles`));
}

function notAgreed(input: Input, signatory: Person | undefined, users: readonly Outcome[], subject: Subject): Observation {
  const { organisation, plan, source } = subject;
  const wanted = organisation.mustAgree;
  const [approver] = customersWith(wanted.length > 0 ? wanted : approvingRoles, plan);
  const roles = withOr(wanted);
  const stake = say`If the customer has not agreed to ${inputInWords(input, source)}, they can argue with ${atStake(users, subject)}.`;
  return {
    at: `${input.path}.agreed`,
    onKey: true,
    message: [...wrongSignatory(signatory, roles), stake, advice(approver, roles)].join(" "),
    fixes: () => recordAgreement(input, approver, subject),
  };
}

function wrongSignatory(signatory: Person | undefined, roles: string): readonly string[] {
  if (signatory === undefined) return [];
  if (!isCustomer(signatory)) return [say`${nameOf(signatory)} agreed, who works for the vendor.`];
  return [say`${nameOf(signatory)} agreed, who does not have the role ${roles} that has to agree here.`];
}

function advice(approver: Person | undefined, roles: string): string {
  if (approver === undefined) {
    return roles === ""
      ? say`Ask somebody at the customer to agree, and record it with the date.`
      : say`Ask somebody at the customer with the role ${roles} to agree, and record it with the date.`;
  }
  return roles === ""
    ? say`Ask ${nameOf(approver)} to agree, and record it with the date.`
    : say`Ask ${nameOf(approver)}, ${roles}, to agree, and record it with the date.`;
}

function recordAgreement(input: Input, approver: Person | undefined, { source, asOf }: Subject): readonly Fix[] {
  const agreed = { by: approver?.id ?? blank, date: asOf ?? blank };
  const title = approver === undefined ? say`Add who agreed, to fill in` : say`Record that ${nameOf(approver)} agrees`;
  return fixBy(title, setInputKey(input, "agreed", agreed, source));
}

function inputs(rate: string): string {
  return `${yaml`
    inputs:
      reports: {value: 192 report/year, agreed: {by: novak, date: 2026-02-26}}
      capture: {value: 50 %, agreed: {by: novak, date: 2026-02-26}}
  `}\n  analyst_rate: ${rate}`;
}
