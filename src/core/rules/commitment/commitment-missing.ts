import { setValue } from "../../edit/set-value";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { from } from "../severity";
import { isUnread } from "../unread";
import { yaml } from "../yaml";
import { commitmentTemplate } from "./commitment-template";

/** Both sides know what happens if it works. */
export const commitmentMissing: Rule = {
  id: "commitment-missing",
  category: "commitment",
  severity: from("agreed", "error"),
  summary: "The customer says what it will do if the proof succeeds.",
  why: "Before the start a customer who wants the result will say what follows from it. Afterwards the work is done, and so is the leverage. An action and a date are enough: sign, order or present, by a day.",
  fix: "Adds the sentence to fill in.",
  good: [
    { title: "An action and a date.", plan: "commitment: {statement: We will issue the order form by 2026-03-27 if the report runs in under 12 minutes.}" },
  ],
  bad: [
    {
      title: "No commitment.",
      plan: "commitment:",
      message: "If we prove it, they will ____ by ____. Fill it in before the start.",
      fixed: yaml`
        commitment:
          statement: If ____, we will ____ by ____.
      `,
    },
    {
      title: "Somebody commits, and nobody knows to what.",
      plan: "commitment: {made_by: osei, date: 2026-02-27}",
      message: "If we prove it, they will ____ by ____. Fill it in before the start.",
      fixed: 'commitment: {statement: "If ____, we will ____ by ____.", made_by: osei, date: 2026-02-27}',
    },
  ],
  visit: {
    *plan(subject) {
      const statement = "commitment.statement";
      const { commitment } = subject.plan;
      if (commitment?.statement !== undefined || isUnread(subject, commitment === undefined ? "commitment" : statement)) return;
      yield {
        at: statement,
        onKey: true,
        message: say`If we prove it, they will ____ by ____. Fill it in before the start.`,
        fixes: () => fixBy(say`Add the commitment to fill in`, setValue(subject.source, statement, commitmentTemplate)),
      };
    },
  },
};
