import { outcomesUsing } from "../../plan/outcomes-using";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { from } from "../severity";
import { isUnread } from "../unread";
import { blank } from "../wording";
import { yaml } from "../yaml";
import { inputInWords, setInputKey } from "./input-written";

/** Every number comes from somewhere. */
export const inputUnsourced: Rule = {
  id: "input-unsourced",
  category: "inputs",
  severity: from("agreed", "error"),
  summary: "Every input that a benefit uses says where it comes from.",
  why: "The first thing that finance asks about a number is where it comes from. When nobody can say, the number is out, and with it every figure that rests on it. A source or the person who gave the number is enough, since either can be asked; an input that no benefit uses changes nothing and is left alone.",
  fix: "Adds a source to fill in.",
  good: [
    { title: "A source that anyone can look up.", plan: inputs("analyst_rate: {value: 68 USD/h, source: HR fully loaded cost}") },
    { title: "Somebody who gave the number.", plan: inputs("analyst_rate: {value: 68 USD/h, provided_by: novak}") },
    { title: "A number that no benefit uses.", plan: inputs("analyst_rate: {value: 68 USD/h, provided_by: novak}\n  head_count: 20 person") },
  ],
  bad: [
    {
      title: "A number from nowhere.",
      plan: inputs("analyst_rate: 68 USD/h"),
      message: "Where does analyst_rate = 68 USD/h come from? A number that nobody can look up is the first that finance strikes out: write its source.",
      fixed: inputs("analyst_rate: {value: 68 USD/h, source: ____}"),
    },
    {
      title: "A number with a range, and nobody behind it.",
      plan: inputs("analyst_rate: {value: 68 USD/h, low: 60 USD/h}"),
      message: "Where does analyst_rate = 68 USD/h come from? A number that nobody can look up is the first that finance strikes out: write its source.",
      fixed: inputs("analyst_rate: {value: 68 USD/h, low: 60 USD/h, source: ____}"),
    },
  ],
  visit: {
    *input(input, subject) {
      const { path, id, value, provided_by: giver } = input;
      const hasOrigin = (input.source ?? "").trim() !== "" || giver !== undefined;
      if (value === undefined || hasOrigin || outcomesUsing(id, subject.plan, subject.references).length === 0) return;
      if (isUnread(subject, `${path}.source`) || isUnread(subject, `${path}.provided_by`)) return;
      yield {
        at: `${path}.source`,
        onKey: true,
        message: say`Where does ${inputInWords(input, subject.source)} come from? A number that nobody can look up is the first that finance strikes out: write its source.`,
        fixes: () => fixBy(say`Add a source to fill in`, setInputKey(input, "source", blank, subject.source)),
      };
    },
  },
};

function inputs(rate: string): string {
  return `${yaml`
    inputs:
      reports: {value: 192 report/year, source: RevOps calendar}
      capture: {value: 50 %, source: finance policy}
  `}\n  ${rate}`;
}
