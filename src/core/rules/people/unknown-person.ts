import { insertEntry } from "../../edit/insert-entry";
import { setValue } from "../../edit/set-value";
import { didYouMean, nearest } from "../../shape/nearest";
import type { Reference } from "../../shape/reading";
import { isWritten } from "../../source/source-index";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { isLost } from "../unread";
import { blank } from "../wording";

/** Whoever is named is somebody. */
export const unknownPerson: Rule = {
  id: "unknown-person",
  category: "people",
  severity: always("error"),
  summary: "Everybody whom the plan names is in people.",
  why: "An owner, an approver or a decider who is not in people is nobody: no name, no title, no side. In the meeting nobody will feel addressed.",
  fix: "Changes the id to the nearest one, or adds the person.",
  good: [{ title: "The decider is one of the people.", plan: "decision: {decided_by: osei}" }],
  bad: [
    {
      title: "A misspelt id.",
      plan: "decision: {decided_by: ossei}",
      message: "“ossei” is not in people. Did you mean “osei”?",
      fixed: "decision: {decided_by: osei}",
    },
    {
      title: "Two letters in the wrong order.",
      plan: "decision: {decided_by: osie}",
      message: "“osie” is not in people. Did you mean “osei”?",
      fixed: "decision: {decided_by: osei}",
    },
    {
      title: "Somebody who was never introduced.",
      plan: "decision: {decided_by: haddad}",
      message: "“haddad” is not in people. Add this person with a name and a title, so that everybody knows who is meant.",
    },
  ],
  visit: {
    *plan(subject) {
      const { plan, source, problems, references } = subject;
      if (isLost(subject, "people") || problems.some(({ path }) => path === "people")) return;
      const unread = new Set(problems.map(({ path }) => path));
      const isHere = (id: string): boolean => isWritten(source, `people.${id}`) || unread.has(`people.${id}`);
      const unknown = references.filter(({ to, id }) => to === "people" && id !== blank && !isHere(id));
      const ids = plan.people.map(({ id }) => id);
      const told = new Set<string>();
      for (const reference of unknown) {
        const near = nearest(reference.id, ids);
        if (near !== undefined) yield misspelt(reference, near, subject);
        else if (!told.has(reference.id)) yield stranger(reference, unknown, subject);
        told.add(reference.id);
      }
    },
  },
};

function misspelt({ id, path }: Reference, near: string, { source }: Subject): Observation {
  return {
    at: path,
    message: `${say`“${id}” is not in people.`}${didYouMean(near)}`,
    fixes: () => fixBy(say`Change to “${near}”`, setValue(source, path, near)),
  };
}

/** Somebody who is missing from people is missing once, however often the plan names them. */
function stranger({ id, path }: Reference, unknown: readonly Reference[], { source }: Subject): Observation {
  const isId = /^[A-Za-z_][\w-]*$/u.test(id);
  const others = unknown.filter((other) => other.id === id && other.path !== path);
  return {
    at: path,
    message: say`“${id}” is not in people. Add this person with a name and a title, so that everybody knows who is meant.`,
    related: others.map((other) => ({ message: say`“${id}” is named here too.`, at: other.path })),
    fixes: () => (isId ? fixBy(say`Add “${id}” to people`, insertEntry(source, `people.${id}`, { name: blank, title: blank })) : []),
  };
}
