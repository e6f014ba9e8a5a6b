import type { CommitmentLine, DecisionLine, TimelineLine } from "../../core/report/report";
import { phrase, say } from "../../core/texts/say";
import type { Formats } from "../../view/format/formats";
import { listed } from "../../view/listed";
import { type Markup, bold, joined, markup } from "./markup";
import type { MarkdownSection } from "./section";

/** When the work happens, how it is decided, and what the customer does if it succeeds. */
export const agreementSection: MarkdownSection = ({ timeline, decision, commitment }, { formats }) => [
  ...(timeline === undefined ? [] : timelineBlocks(timeline, formats)),
  ...(decision === undefined ? [] : decisionBlocks(decision, formats)),
  ...(commitment === undefined ? [] : commitmentBlocks(commitment, formats)),
];

function timelineBlocks({ start, end, phases, checkpoints }: TimelineLine, formats: Formats): readonly Markup[] {
  const days = (from: string, to: string): string => say`${formats.date(from)} to ${formats.date(to)}`;
  const items = [
    ...phases.map((phase) => markup`- ${days(phase.start, phase.end)}: ${phase.name}`),
    ...checkpoints.map(({ name, date, attendees }) => checkpointItem(formats.date(date), bold(name), attendees)),
  ];
  return [markup`## ${say`Timeline`}`, markup`${days(start, end)}`, ...list(items)];
}

function decisionBlocks({ passWhen, stopWhen, decidedBy, date }: DecisionLine, formats: Formats): readonly Markup[] {
  const decided = decisionWords(decidedBy?.name, date === undefined ? undefined : formats.date(date));
  return [
    markup`## ${say`Decision`}`,
    ...list([
      ...(passWhen === undefined ? [] : [markup`- ${passWords(passWhen)}`]),
      ...stopWhen.map((when) => markup`- ${say`Stopped when ${when}`}`),
      ...(decided === undefined ? [] : [markup`- ${decided}`]),
    ]),
  ];
}

function checkpointItem(day: string, name: Markup, attendees: readonly string[]): Markup {
  return attendees.length === 0 ? markup`- ${day}: ${name}` : joined([markup`- `, ...phrase<string | Markup>`${day}: ${name}, with ${listed(attendees)}`]);
}

function passWords(passWhen: NonNullable<DecisionLine["passWhen"]>): string {
  if (passWhen === "all") return say`Passed when all outcomes are met`;
  return passWhen === "any" ? say`Passed when any outcome is met` : say`Passed when these outcomes are met: ${listed(passWhen)}`;
}

function decisionWords(person: string | undefined, day: string | undefined): string | undefined {
  if (person === undefined) return day === undefined ? undefined : say`Decided on ${day}`;
  return day === undefined ? say`Decided by ${person}` : say`Decided by ${person} on ${day}`;
}

function commitmentBlocks({ statement, madeBy, date, due, steps }: CommitmentLine, formats: Formats): readonly Markup[] {
  const said = [
    madeBy && (madeBy.title === undefined ? madeBy.name : `${madeBy.name}, ${madeBy.title}`),
    date && say`said on ${formats.date(date)}`,
    due && say`due ${formats.date(due)}`,
  ].filter((part) => part !== undefined);
  const items = steps.map((one) => {
    const details = [one.owner?.name, one.due && say`due ${formats.date(one.due)}`].filter((part) => part !== undefined);
    return markup`- ${one.done ? markup`[x] ` : markup`[ ] `}${one.step}${details.length === 0 ? "" : ` (${details.join(", ")})`}`;
  });
  return [
    markup`## ${say`Commitment`}`,
    ...(statement === undefined ? [] : [markup`> ${statement}`]),
    ...(said.length === 0 ? [] : [markup`${said.join(" · ")}`]),
    ...list(items),
  ];
}

function list(items: readonly Markup[]): readonly Markup[] {
  return items.length === 0 ? [] : [joined(items, "\n")];
}
