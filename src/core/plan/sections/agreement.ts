import { date } from "../../shape/date";
import { record } from "../../shape/record";
import { reference } from "../../shape/reference";
import { optional, required } from "../../shape/shape";
import { patternText } from "../../shape/text";

const digest = patternText(/^sha256:[0-9a-f]{64}$/u, "a digest that the tool recorded, sha256: and 64 hexadecimal digits");
const fields = patternText(/^[0-9a-f]{5}=[0-9a-f]{5}(?: [0-9a-f]{5}=[0-9a-f]{5})*$/u, "fingerprints that the tool recorded, such as 3f2a1=90bc4 77d0e=1c5f9");

/** Who agreed to the plan as a whole, when, and to which version of it. */
export const agreementShape = record(
  {
    by: required(reference("people"), "Who agreed.", "osei"),
    date: required(date(), "When.", "2026-02-27"),
    digest: optional(digest, "What was agreed, as a digest that the tool records."),
    fields: optional(fields, "A fingerprint of each agreed field, so that the plan can tell without a history which of them changed; the tool records it.", "3f2a1=90bc4 77d0e=1c5f9"),
  },
  { expected: "an agreement, such as {by: osei, date: 2026-02-27}" },
);
