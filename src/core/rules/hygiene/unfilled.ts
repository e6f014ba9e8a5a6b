import { type PlanPath, lastKey, parentPath } from "../../source/plan-path";
import type { Rule } from "../rule";
import { from } from "../severity";
import { blank, quoted } from "../wording";
import { yaml } from "../yaml";

/** A plan has no blanks once people agree to it. */
export const unfilled: Rule = {
  id: "unfilled",
  category: "hygiene",
  severity: from("agreed", "error"),
  summary: "Every blank of a template is filled in before people agree.",
  why: "Quick fixes and templates leave ____ where only the author knows the words. A blank that stays reads as if nobody had looked, and what it stands for was never agreed.",
  good: [{ title: "Nothing left to fill in.", plan: "title: Weekly pipeline risk report in under 12 minutes" }],
  bad: [
    {
      title: "A sponsor to be named.",
      plan: yaml`
        people:
          sponsor: {name: ____, title: VP Operations, roles: [executive-sponsor]}
      `,
      message: "“name” is still to be filled in. Write it, or take the template out.",
    },
    {
      title: "A commitment to be made.",
      plan: "commitment: {statement: If we prove it we will ____ by 2026-03-27.}",
      message: "“If we prove it we will ____ by 2026-03-27” is still to be filled in. Write it, or take the template out.",
    },
  ],
  visit: {
    *text({ path, text, spanOf }) {
      const start = text.indexOf(blank);
      if (start < 0) return;
      const what = text.trim() === blank ? nameOfPlace(path) : quoted(text);
      yield { at: path, span: spanOf({ start, end: start + blank.length }), message: `${what} is still to be filled in. Write it, or take the template out.` };
    },
  },
};

/** `scope.out[0]` is an item of “out”. */
function nameOfPlace(path: PlanPath): string {
  return path.endsWith("]") ? `An item of “${lastKey(parentPath(path))}”` : `“${lastKey(path)}”`;
}
