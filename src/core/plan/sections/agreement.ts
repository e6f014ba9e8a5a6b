import { date } from "../../shape/date";
import { record } from "../../shape/record";
import { reference } from "../../shape/reference";
import { type ValueOf, optional, required } from "../../shape/shape";
import { patternText } from "../../shape/text";

/** Who agreed to the plan as a whole, when, and to which version of it. */
export const agreementShape = record(
  {
    by: required(reference("people"), "Who agreed.", "osei"),
    date: required(date(), "When.", "2026-02-27"),
    digest: optional(patternText(/^sha256:[0-9a-f]{64}$/u, "a digest that the tool recorded, sha256: and 64 hexadecimal digits"), "What was agreed, as a digest that the tool records."),
  },
  { expected: "an agreement, such as {by: osei, date: 2026-02-27}" },
);

/** One person's agreement to the plan. */
export type Agreement = ValueOf<typeof agreementShape>;
