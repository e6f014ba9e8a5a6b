import type { AgreedBy } from "../../agreement/last-agreement";
import type { MovedTerm, UntoldChange } from "../../agreement/moved-terms";
import { placeOfTerm, readableMoves } from "../../agreement/readable-moves";
import type { TermChange } from "../../agreement/compare-terms";
import { appendItems } from "../../edit/append-items";
import { withAnd } from "../../texts/enumeration";
import { type IsoDate } from "../../quantity/calendar";
import { speaksOf } from "../../agreement/accepted-change";
import { say, text, translated } from "../../texts/say";
import { fixBy } from "../observe";
import { customersWith } from "../people/customer-people";
import type { Observation, Rule, Subject } from "../rule";
import { from } from "../severity";
import { blank } from "../wording";
import { yaml } from "../yaml";

/** What people shook hands on stays, or both sides write down that it changed. */
export const changedSinceAgreed: Rule = {
  id: "changed-since-agreed",
  category: "inputs",
  severity: from("running", "error"),
  looksAround: true,
  summary: "What people agreed to is still what the plan says, or an accepted change accounts for it.",
  why: [
    "A target that moves after the handshake makes every result look arranged. `pov agree` records a digest of the terms; from then on a changed term is found, with its old value where the file's history has it. Sources and other provenance may still be completed.",
    "An entry of `scope.changes` accounts for a change if somebody at the customer, named in `decided_by`, accepted it, if it is dated on or after the agreement and not in the future, and names the term: by its path; by the id of an input, cost, guardrail or whole outcome; by a key such as “target” with the outcome's id, which a plan with one outcome may leave out; or as “commitment” or “pass rule”. One that names none accounts for nothing, or goalposts could move by the way; only where nothing tells what changed, any accepted entry counts. If it states values of the term, the one that the plan has now must be among them.",
    "`--base` compares with a version in git too: every term once somebody agreed to the plan, else the numbers with `agreed`, and only an entry that the version did not have counts, and a new agreement only of everybody who had agreed.",
  ].join(" "),
  fix: "Adds an entry to scope.changes; the decision is to fill in.",
  good: [
    { title: "The terms are those that were agreed, written in another way.", plan: terms("target: {value: 0.2 h/report}") },
    { title: "An accepted change speaks of it.", plan: `${terms("target: 15 min/report")}\n${accepted("target from 12 to 15 min/report, for the second region")}` },
  ],
  bad: [
    {
      title: "The target moved.",
      plan: terms("target: 15 min/report"),
      earlier: terms("target: 12 min/report"),
      asOf: "2026-03-10",
      message: "The target of report-time was 12 min/report when R. Osei agreed on 2026-02-27; it is now 15 min/report. Put it back, let R. Osei agree again, or record the accepted change in scope.changes.",
      fixed: `${terms("target: 15 min/report")}\n${yaml`
        scope:
          out: [any other report]
          changes:
            - {date: 2026-03-10, what: target of report-time from 12 min/report to 15 min/report, decision: ____, decided_by: osei}
      `}`,
    },
    {
      title: "The change that was accepted is another one.",
      plan: `${terms("target: 15 min/report")}\n${accepted("French templates")}`,
      message: "The target of report-time is not what it was when R. Osei agreed on 2026-02-27; it is now 15 min/report. Put it back, let R. Osei agree again, or record the accepted change in scope.changes.",
    },
  ],
  visit: {
    *plan(subject) {
      const { terms: moved, untold } = readableMoves(subject);
      for (const term of moved) yield observationOf(term, subject);
      for (const change of untold) yield untoldObservation(change, subject);
    },
  },
};

/** Everything that the digest covers, so that it depends on nothing else of the plan. */
function terms(target: string): string {
  return [
    "inputs: {reports: 192 report/year}",
    `outcomes: {report-time: {baseline: 14 h/report, ${target}}}`,
    "business_case: {horizon: 3 year}",
    "decision: {pass_when: all}",
    "commitment: {made_by: osei}",
    "agreements:",
    "  - by: osei",
    "    date: 2026-02-27",
    "    digest: sha256:7ece2189239cf43454d8edddd62ba53166f66fefc6b4340afd6a72778fd2ad9a",
    "    fields: 0e5aa=5ef5e 63748=ff924 85cc0=7dd99 a8a5c=a0d72 a9f58=7629f",
  ].join("\n");
}

function accepted(what: string): string {
  return `scope:\n  changes: [{date: 2026-03-09, what: "${what}", decision: accepted, decided_by: osei}]`;
}

function observationOf({ change, agreements }: MovedTerm, subject: Subject): Observation {
  const isNobodyNamed = subject.plan.scope?.changes.some((entry) => entry.decision === "accepted" && entry.decided_by === undefined && speaksOf(entry, change.path, subject.plan)) ?? false;
  return {
    at: placeOfTerm(subject.source, change.path),
    onKey: change.before === undefined && change.after === undefined,
    message: `${whatHappened(change, agreements, subject)} ${isNobodyNamed ? say`Nobody is named who accepted it: add decided_by to its entry in scope.changes, or put it back.` : remedy(agreements, subject)}`,
    related: relatedOf(agreements, subject),
    fixes: () => (isNobodyNamed ? [] : fixBy(say`Add the change to scope.changes, for a decision`, appendItems(subject.source, "scope.changes", [entryFor(change, subject)]))),
  };
}

/** Those who agreed on one day in one line, at the first of their agreements. */
function relatedOf(agreements: readonly AgreedBy[], subject: Subject): NonNullable<Observation["related"]> {
  const days = [...new Set(agreements.map(({ date }) => date))];
  return days.flatMap((date) => {
    const own = agreements.filter((agreed) => agreed.date === date);
    const people = [...new Set(own.map(({ by }) => nameOf(by, subject)))];
    return own.slice(0, 1).map(({ at }) => ({ at, message: say`${withAnd(people)} agreed on ${date}.` }));
  });
}

function whatHappened({ kind, label, before, after }: TermChange, [agreed]: readonly AgreedBy[], subject: Subject): string {
  const when = agreed === undefined ? say`in the version that this plan is compared with` : say`when ${nameOf(agreed.by, subject)} agreed on ${agreed.date}`;
  if (kind === "added") return after === undefined ? say`The ${label} was not in the plan ${when}.` : say`The ${label}, ${after}, was not in the plan ${when}.`;
  if (kind === "removed") return before === undefined ? say`The ${label} was in the plan ${when}; it is gone now.` : say`The ${label} was ${before} ${when}; it is gone now.`;
  if (before === undefined) return after === undefined ? say`The ${label} is not what it was ${when}; it is now another one.` : say`The ${label} is not what it was ${when}; it is now ${after}.`;
  return after === undefined ? say`The ${label} was ${before} ${when}; it is now another one.` : say`The ${label} was ${before} ${when}; it is now ${after}.`;
}

function untoldObservation({ agreement, removed }: UntoldChange, subject: Subject): Observation {
  const message = `${untold(removed, nameOf(agreement.by, subject), agreement.date)} ${say`Compare it with the version of that day.`} ${remedy([agreement], subject)}`;
  return { at: agreement.at, message };
}

function untold(removed: number | undefined, name: string, date: IsoDate): string {
  if (removed === undefined) return say`The plan is not the one that ${name} agreed to on ${date}, and nothing here tells what changed.`;
  return removed === 1 ? say`1 term that ${name} agreed to on ${date} is not in the plan any more.` : say`${removed} terms that ${name} agreed to on ${date} are not in the plan any more.`;
}

function remedy(agreements: readonly AgreedBy[], subject: Subject): string {
  const people = [...new Set(agreements.map(({ by }) => nameOf(by, subject)))];
  if (people.length === 0) return say`Put it back, or record the accepted change in scope.changes.`;
  return say`Put it back, let ${withAnd(people)} agree again, or record the accepted change in scope.changes.`;
}

/** The words of the entry name the term, so that it accounts for it once it is accepted: by its path where its name does not. */
function entryFor(change: TermChange, { plan, asOf }: Subject): Record<string, string> {
  const { kind, path, label, before, after } = change;
  const isTold = before !== undefined && after !== undefined;
  const isShort = !isTold || `from ${before} to ${after}`.length <= 60;
  const named = isTold ? say`${label} from ${before} to ${after}` : `${label} ${translated(happenings[kind])}`;
  const what = isShort && speaksOf({ what: named }, path, plan) ? named : `${path} ${translated(happenings[kind])}`;
  const decider = plan.decision?.decided_by ?? customersWith(["executive-sponsor"], plan)[0]?.id;
  return { date: asOf ?? blank, what, decision: blank, decided_by: decider ?? blank };
}

const happenings = { changed: text`changed`, added: text`added`, removed: text`removed` } as const;

function nameOf(id: string, { plan }: Subject): string {
  return plan.people.find((person) => person.id === id)?.name ?? id;
}
