import { choice } from "../../shape/choice";
import { date } from "../../shape/date";
import { oneOrList } from "../../shape/either";
import { list } from "../../shape/list";
import { record } from "../../shape/record";
import { reference } from "../../shape/reference";
import { optional } from "../../shape/shape";
import { text } from "../../shape/text";

/** How, when and by whom it is decided. */
export const decisionShape = record(
  {
    pass_when: optional(oneOrList(choice("all", "any"), list(reference("outcomes"))), "Which outcomes must be met.", "all"),
    stop_when: optional(list(text()), "When both sides walk away.", "[no CRM sample by 2026-03-06]"),
    decided_by: optional(reference("people"), "Who decides.", "osei"),
    date: optional(date(), "When the decision falls.", "2026-03-18"),
  },
  { expected: "a decision, such as {pass_when: all, decided_by: osei, date: 2026-03-18}" },
);
