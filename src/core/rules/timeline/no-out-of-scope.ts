import { appendItems } from "../../edit/append-items";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { from } from "../severity";
import { blank } from "../wording";
import { yaml } from "../yaml";
import { isMissing } from "./is-missing";

/** What will not be done is said before anybody asks for it. */
export const noOutOfScope: Rule = {
  id: "no-out-of-scope",
  category: "timeline",
  severity: from("agreed", "warning"),
  summary: "A plan names what is out of scope.",
  why: "Every request that comes in later is a discussion when nothing was ruled out, and an easy answer when it was. Name what people are likely to ask for, and what others in the market evaluate.",
  fix: "Adds an entry to fill in.",
  good: [{ title: "What will not be done.", plan: "scope: {out: [dark mode, CSV export]}" }],
  bad: [
    {
      title: "Only what is in.",
      plan: yaml`
        scope:
          in: [the weekly report]
      `,
      message: "Nothing is out of scope, so everything is in. Name what this plan will not do.",
      fixed: yaml`
        scope:
          in: [the weekly report]
          out: [____]
      `,
    },
    {
      title: "An empty list.",
      plan: "scope: {out: []}",
      message: "Nothing is out of scope, so everything is in. Name what this plan will not do.",
      fixed: "scope: {out: [____]}",
    },
  ],
  visit: {
    *plan(subject) {
      if ((subject.plan.scope?.out.length ?? 0) > 0 || !isMissing(subject, "scope", "out")) return;
      yield {
        at: "scope.out",
        onKey: true,
        message: say`Nothing is out of scope, so everything is in. Name what this plan will not do.`,
        fixes: () => fixBy(say`Add what is out of scope, to fill in`, appendItems(subject.source, "scope.out", [blank])),
      };
    },
  },
};
