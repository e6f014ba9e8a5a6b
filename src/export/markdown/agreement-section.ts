import type { CommitmentLine, DecisionLine, TimelineLine } from "../../core/report/report";
import type { Formats } from "../../view/format/formats";
import { listed } from "../../view/listed";
import { type Markup, joined, markup } from "./markup";
import type { MarkdownSection } from "./section";

/** When the work happens, how it is decided, and what the customer does if it succeeds. */
export const agreementSection: MarkdownSection = ({ timeline, decision, commitment }, { formats }) => [
  ...(timeline === undefined ? [] : timelineBlocks(timeline, formats)),
  ...(decision === undefined ? [] : decisionBlocks(decision, formats)),
  ...(commitment === undefined ? [] : commitmentBlocks(commitment, formats)),
];

function timelineBlocks({ start, end, phases, checkpoints }: TimelineLine, formats: Formats): readonly Markup[] {
  const days = (from: string, to: string): string => `${formats.date(from)} to ${formats.date(to)}`;
  const items = [
    ...phases.map((phase) => markup`- ${days(phase.start, phase.end)}: ${phase.name}`),
    ...checkpoints.map(({ name, date, attendees }) => markup`- ${formats.date(date)}: **${name}**${attendees.length === 0 ? "" : `, with ${listed(attendees)}`}`),
  ];
  return [markup`## Timeline`, markup`${days(start, end)}`, ...list(items)];
}

function decisionBlocks({ passWhen, stopWhen, decidedBy, date }: DecisionLine, formats: Formats): readonly Markup[] {
  const pass = passWhen === "all" ? "all outcomes are met" : passWhen === "any" ? "any outcome is met" : passWhen && `these outcomes are met: ${listed(passWhen)}`;
  const decider = [decidedBy && `by ${decidedBy.name}`, date && `on ${formats.date(date)}`].filter((part) => part !== undefined);
  return [
    markup`## Decision`,
    ...list([
      ...(pass === undefined ? [] : [markup`- Passed when ${pass}`]),
      ...stopWhen.map((when) => markup`- Stopped when ${when}`),
      ...(decider.length === 0 ? [] : [markup`- Decided ${decider.join(" ")}`]),
    ]),
  ];
}

function commitmentBlocks({ statement, madeBy, date, due, steps }: CommitmentLine, formats: Formats): readonly Markup[] {
  const said = [
    madeBy && (madeBy.title === undefined ? madeBy.name : `${madeBy.name}, ${madeBy.title}`),
    date && `said on ${formats.date(date)}`,
    due && `due ${formats.date(due)}`,
  ].filter((part) => part !== undefined);
  const items = steps.map((one) => {
    const details = [one.owner?.name, one.due && `due ${formats.date(one.due)}`].filter((part) => part !== undefined);
    return markup`- ${one.done ? markup`[x] ` : markup`[ ] `}${one.step}${details.length === 0 ? "" : ` (${details.join(", ")})`}`;
  });
  return [
    markup`## Commitment`,
    ...(statement === undefined ? [] : [markup`> ${statement}`]),
    ...(said.length === 0 ? [] : [markup`${said.join(" · ")}`]),
    ...list(items),
  ];
}

function list(items: readonly Markup[]): readonly Markup[] {
  return items.length === 0 ? [] : [joined(items, "\n")];
}
