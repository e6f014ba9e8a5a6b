import { type PlanPath, lastKey, parentPath } from "../../source/plan-path";
import { say } from "../../texts/say";
import { isLeftBlank } from "../observe";
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
  why: "Quick fixes and templates leave ____ where only the author knows the words. A blank that stays reads as if nobody had looked, and what it stands for was never agreed. A number, a day or a person that is still to be named is a blank like any other.",
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
    {
      title: "A number to be found out.",
      plan: "outcomes: {report-time: {baseline: {value: ____ h/report, agreed: {by: osei, date: 2026-02-26}}, target: 12 min/report}}",
      message: "“value” is still to be filled in. Write it, or take the template out.",
    },
  ],
  visit: {
    *plan({ problems, references, source }) {
      for (const problem of problems) {
        if (isLeftBlank(problem, source)) yield { at: problem.path, span: problem.span, message: stillToFill(nameOfPlace(problem.path)) };
      }
      for (const { to, id, path } of references) {
        if (to === "people" && id === blank) yield { at: path, message: stillToFill(nameOfPlace(path)) };
      }
    },
    *text({ path, text, spanOf }) {
      const start = text.indexOf(blank);
      if (start < 0) return;
      const what = text.trim() === blank ? nameOfPlace(path) : quoted(text);
      yield { at: path, span: spanOf({ start, end: start + blank.length }), message: stillToFill(what) };
    },
  },
};

function stillToFill(what: string): string {
  return say`${what} is still to be filled in. Write it, or take the template out.`;
}

/** `scope.out[0]` is an item of “out”. */
function nameOfPlace(path: PlanPath): string {
  return path.endsWith("]") ? say`An item of “${lastKey(parentPath(path))}”` : `“${lastKey(path)}”`;
}
