import { date } from "../../shape/date";
import { record } from "../../shape/record";
import { reference } from "../../shape/reference";
import { optional, required } from "../../shape/shape";

/** Who agreed to a number, and when. */
export const agreedField = optional(
  record(
    {
      by: required(reference("people"), "The person who agreed.", "novak"),
      date: required(date(), "The day of the agreement.", "2026-02-26"),
    },
    { expected: "who agreed and when, such as {by: novak, date: 2026-02-26}" },
  ),
  "Who at the customer agreed to this number, and when.",
  "{by: novak, date: 2026-02-26}",
);
