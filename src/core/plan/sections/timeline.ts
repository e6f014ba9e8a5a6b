import { date } from "../../shape/date";
import { list } from "../../shape/list";
import { record } from "../../shape/record";
import { reference } from "../../shape/reference";
import { type ValueOf, optional, required } from "../../shape/shape";
import { text } from "../../shape/text";

const phaseShape = record(
  {
    name: required(text(), "What happens in it.", "analysts run the report themselves"),
    start: required(date(), "Its first day.", "2026-03-07"),
    end: required(date(), "Its last day.", "2026-03-13"),
  },
  { expected: "a phase, such as {name: measure, start: 2026-03-07, end: 2026-03-13}" },
);

const checkpointShape = record(
  {
    name: required(text(), "What is looked at.", "executive readout"),
    date: required(date(), "The day.", "2026-03-16"),
    attendees: optional(list(reference("people")), "Who is there.", "[osei, novak]"),
  },
  { expected: "a checkpoint, such as {name: executive readout, date: 2026-03-16, attendees: [osei]}" },
);

/** When the work happens and who looks at it when. */
export const timelineShape = record(
  {
    start: optional(date(), "The first day.", "2026-03-03"),
    end: optional(date(), "The last day.", "2026-03-16"),
    phases: optional(list(phaseShape), "The parts of the work, in order.", "[{name: measure, start: 2026-03-07, end: 2026-03-13}]"),
    checkpoints: optional(list(checkpointShape), "When people look at it together.", "[{name: executive readout, date: 2026-03-16, attendees: [osei]}]"),
  },
  { expected: "a timeline, such as {start: 2026-03-03, end: 2026-03-16}" },
);

/** When the work happens. */
export type Timeline = ValueOf<typeof timelineShape>;
