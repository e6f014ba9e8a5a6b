import { appendItems } from "../../edit/append-items";
import { insertEntry } from "../../edit/insert-entry";
import { parentPath } from "../../source/plan-path";
import { isWritten } from "../../source/source-index";
import { fixBy } from "../observe";
import type { Rule, Subject } from "../rule";
import { until } from "../severity";
import { isLost, isUnread } from "../unread";
import { blank } from "../wording";
import { yaml } from "../yaml";

const message = "No executive sponsor. “Why should I spend $400k on it?” has nobody to answer it.";

/** Somebody at the customer must want the result enough to pay for it. */
export const executiveSponsor: Rule = {
  id: "executive-sponsor",
  category: "people",
  severity: until("agreed", "warning", "error"),
  summary: "A plan has an executive sponsor at the customer.",
  why: "Without a sponsor a technical win ends in no decision: everything works, and nobody can say why the money should be spent. Name the person who owns the problem before the work starts.",
  fix: "Adds a person with the role to fill in, or gives the role to the economic buyer.",
  good: [
    {
      title: "Somebody at the customer has the role.",
      plan: yaml`
        people:
          osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor, economic-buyer]}
          lindt: {name: M. Lindt, title: Analytics Manager, roles: [champion]}
      `,
    },
  ],
  bad: [
    {
      title: "Nobody has the role.",
      plan: yaml`
        people:
          lindt: {name: M. Lindt, title: Analytics Manager, roles: [champion]}
      `,
      message,
      fixed: yaml`
        people:
          lindt: {name: M. Lindt, title: Analytics Manager, roles: [champion]}
          sponsor: {name: ____, title: ____, roles: [executive-sponsor]}
      `,
    },
    {
      title: "The sponsor works for the vendor.",
      plan: yaml`
        people:
          lindt: {name: M. Lindt, title: Analytics Manager, roles: [champion]}
          kim: {name: J. Kim, title: Account Executive, side: vendor, roles: [executive-sponsor]}
      `,
      message,
    },
  ],
  visit: {
    *plan(subject) {
      const { plan, source } = subject;
      const hasSponsor = plan.people.some(({ side, roles }) => side !== "vendor" && roles.includes("executive-sponsor"));
      if (hasSponsor || mayHaveOne(subject)) return;
      const buyers = plan.people.filter(({ side, roles }) => side !== "vendor" && roles.includes("economic-buyer"));
      const id = ["sponsor", "executive-sponsor"].find((free) => !isWritten(source, `people.${free}`)) ?? "new-sponsor";
      yield {
        at: "people",
        onKey: true,
        message,
        fixes: [
          ...fixBy("Add an executive sponsor to people", insertEntry(source, `people.${id}`, { name: blank, title: blank, roles: ["executive-sponsor"] })),
          ...buyers.flatMap(({ name, path }) => fixBy(`Make ${name ?? path} the executive sponsor`, appendItems(source, `${path}.roles`, ["executive-sponsor"]))),
        ],
      };
    },
  },
};

/** Somebody who could not be read, or whose role or side could not, may be the sponsor. */
function mayHaveOne(subject: Subject): boolean {
  const { plan, source, problems } = subject;
  const isPersonRead = (path: string): boolean => plan.people.some((person) => person.path === path);
  return (
    isLost(subject, "people") ||
    problems.some(({ path }) => path === "people") ||
    [...source.places.keys()].some((path) => parentPath(path) === "people" && !isPersonRead(path)) ||
    plan.people.some(({ path }) => isUnread(subject, `${path}.roles`) || isUnread(subject, `${path}.side`))
  );
}
