import { choice } from "../../shape/choice";
import { date } from "../../shape/date";
import { list } from "../../shape/list";
import { record } from "../../shape/record";
import { reference } from "../../shape/reference";
import { type ValueOf, optional, required } from "../../shape/shape";
import { text } from "../../shape/text";

const changeShape = record(
  {
    date: required(date(), "When it was asked for.", "2026-06-10"),
    what: required(text(), "What was asked for.", "add French templates"),
    asked_by: optional(reference("people"), "Who asked.", "meyer"),
    decision: optional(choice("accepted", "deferred", "rejected"), "What was decided.", "deferred"),
    decided_by: optional(reference("people"), "Who decided.", "haddad"),
  },
  { expected: "a change, such as {date: 2026-06-10, what: add French templates, decision: deferred}" },
);

/** What belongs to the proof of value, what does not, and what changed. */
export const scopeShape = record(
  {
    in: optional(list(text()), "What is in.", "[the pipeline risk report for 4 regions]"),
    out: optional(list(text()), "What is out.", "[dark mode, CSV export]"),
    later: optional(list(text()), "What waits for a second phase.", "[routing for returns]"),
    changes: optional(list(changeShape), "What was asked for after the start, and what was decided.", "[{date: 2026-06-10, what: add French templates, decision: deferred}]"),
  },
  { expected: "a scope, such as {in: [one report], out: [any other report]}" },
);

/** What is in and what is out. */
export type Scope = ValueOf<typeof scopeShape>;
