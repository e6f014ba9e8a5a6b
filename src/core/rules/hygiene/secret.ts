import { type PlanPath, parentPath } from "../../source/plan-path";
import { pathAt } from "../../source/source-index";
import { say, translated } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { always } from "../severity";
import { blank } from "../wording";
import { yaml } from "../yaml";
import { secretPlaces } from "./secret-places";

/** What opens something does not stand in a file that people pass on. */
export const secret: Rule = {
  id: "secret",
  category: "hygiene",
  severity: always("error"),
  summary: "No key, token, password or signed link stands in a plan, nor in its comments.",
  why: "A plan is mailed, exported and kept in git by two companies, and what was once committed stays in the history. Taking the credential out is not enough: whoever issued it has to replace it. The whole text is searched, comments included. A word about passwords is no password: it counts only with a value behind “:” or “=”, and a key or token only when its value has letters and digits. No message repeats what was found.",
  fix: "Replaces the credential by a blank.",
  good: [
    {
      title: "Words about passwords and tokens.",
      plan: yaml`
        scope:
          in: [password reset tickets, "access tokens: 400 a day", "the password: see the vault"]
          out: [token refresh]
      `,
    },
    {
      title: "The digest of an agreement.",
      plan: 'agreements: [{by: osei, date: 2026-02-27, digest: "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}]',
    },
    { title: "An address without a token.", plan: 'customer: {name: Northwind Example Ltd, opportunity: "https://crm.example.com/deals?id=10423&view=full"}' },
  ],
  bad: [
    {
      title: "A link with a token.",
      plan: 'customer: {name: Northwind Example Ltd, opportunity: "https://crm.example.com/deals/10423?access_token=f3a9c1d27b"}',
      message: "Looks like a credential: a signed link. Remove it and rotate it: git keeps history.",
      fixed: 'customer: {name: Northwind Example Ltd, opportunity: "https://crm.example.com/deals/10423?access_token=____"}',
    },
    {
      title: "A connection string in a comment.",
      plan: yaml`
        # the sample is at postgres://reader:Tr0ubadour@db.example.com/crm
        scope:
          out: [any other report]
      `,
      message: "Looks like a credential: a password in an address. Remove it and rotate it: git keeps history.",
      fixed: yaml`
        # the sample is at postgres://reader:____@db.example.com/crm
        scope:
          out: [any other report]
      `,
    },
    {
      title: "A password among the words.",
      plan: 'problem: {pain: "Nobody finds the report, login demo, password: Winter2026!"}',
      message: "Looks like a credential: a password. Remove it and rotate it: git keeps history.",
      fixed: 'problem: {pain: "Nobody finds the report, login demo, password: ____"}',
    },
  ],
  visit: {
    *plan({ source }) {
      const places = secretPlaces(source.text);
      const secrets = places.map(({ span }) => source.text.slice(span.start, span.end));
      for (const { name, span } of places) {
        yield {
          at: pathWithout(secrets, pathAt(source, span.start)),
          span,
          message: say`Looks like a credential: ${translated(name)}. Remove it and rotate it: git keeps history.`,
          fixes: () => fixBy(say`Replace it by a blank`, [{ span, text: blank }]),
        };
      }
    },
  },
};

/** The nearest path above that repeats no secret: it may be a key of the plan. */
function pathWithout(secrets: readonly string[], path: PlanPath): PlanPath {
  return path !== "" && secrets.some((words) => path.includes(words)) ? pathWithout(secrets, parentPath(path)) : path;
}
