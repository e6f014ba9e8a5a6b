import { problemsOfKind } from "../observe";
import type { Rule } from "../rule";
import { always } from "../severity";
import { yaml } from "../yaml";

/** The text must be YAML before it can be a plan. */
export const yamlRule: Rule = {
  id: "yaml",
  category: "hygiene",
  severity: always("error"),
  summary: "A plan is one YAML document.",
  why: "Where the text is no YAML, nobody can tell what belongs to what, and every reader guesses differently. The rest of the plan is judged all the same. This finding cannot be suppressed.",
  good: [{ title: "A text with a colon stands in quotes.", plan: 'title: "Phase 1: the weekly report"' }],
  bad: [
    {
      title: "A second colon on one line.",
      plan: "title: Phase 1: the weekly report",
      message: "A second “: ” on one line starts a new key. Put the text in quotes.",
    },
    {
      title: "One key twice.",
      plan: yaml`
        scope:
          out: [dark mode]
          out: [CSV export]
      `,
      message: "“out” is written twice here; only the first is read. Remove one, or give it another name.",
    },
  ],
  visit: { plan: (subject) => problemsOfKind(subject, "yaml") },
};
