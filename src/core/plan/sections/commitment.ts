import { date } from "../../shape/date";
import { list } from "../../shape/list";
import { flag } from "../../shape/number";
import { record } from "../../shape/record";
import { reference } from "../../shape/reference";
import { type ValueOf, optional, required } from "../../shape/shape";
import { text } from "../../shape/text";

const stepShape = record(
  {
    step: required(text(), "What has to be done.", "security questionnaire"),
    owner: optional(reference("people"), "Who does it.", "abe"),
    due: optional(date(), "By when.", "2026-03-11"),
    done: optional(flag(), "Whether it is done.", "true"),
  },
  { expected: "a step, such as {step: security questionnaire, owner: abe, due: 2026-03-11}" },
);

/** What the customer does if the proof succeeds. */
export const commitmentShape = record(
  {
    statement: optional(text(), "“If …, we will … by …”, in the customer's own words.", "If the report runs in under 12 minutes, we will issue the order form by 2026-03-27."),
    made_by: optional(reference("people"), "Who commits.", "osei"),
    date: optional(date(), "When it was said.", "2026-02-27"),
    due: optional(date(), "By when it is done.", "2026-03-27"),
    steps: optional(list(stepShape), "What has to happen on the way.", "[{step: legal review, owner: novak, due: 2026-03-20}]"),
  },
  { expected: "a commitment, such as {statement: “If …, we will … by …”, made_by: osei}" },
);

/** What the customer does if the proof succeeds. */
export type Commitment = ValueOf<typeof commitmentShape>;
