import type { Rule } from "../rule";
import { always } from "../severity";
import { yaml } from "../yaml";
import { dayConflicts } from "./day-conflicts";
import { phaseConflicts } from "./phase-conflicts";

/** Days follow each other as the work does. */
export const dateOrder: Rule = {
  id: "date-order",
  category: "timeline",
  severity: always("error"),
  summary: "Start, phases, measurements, end and decision follow each other, and nothing was measured in the future.",
  why: "A plan whose days contradict each other cannot be kept, and every reader believes another one of them. Phases that share a single day hand over on it and are fine. A checkpoint may lie outside the plan's days: a kickoff before, a readout after. What was measured keeps its day: no fix changes evidence.",
  fix: "Moves the day to the neighbour that it conflicts with, or swaps two days.",
  good: [
    {
      title: "Phases that hand over on one day.",
      plan: "timeline: {start: 2026-03-03, end: 2026-03-16, phases: [{name: a, start: 2026-03-03, end: 2026-03-09}, {name: b, start: 2026-03-09, end: 2026-03-16}]}",
    },
    { title: "A decision on the last day.", plan: "decision: {decided_by: osei, date: 2026-03-16}" },
  ],
  bad: [
    {
      title: "Phases that overlap.",
      plan: yaml`
        timeline:
          start: 2026-03-03
          end: 2026-03-16
          phases:
            - {name: connect the sample, start: 2026-03-03, end: 2026-03-10}
            - {name: measure, start: 2026-03-07, end: 2026-03-16}
      `,
      message: "Phase “connect the sample” ends on 2026-03-10, after “measure” begins on 2026-03-07. Which is it? Move one of the two days.",
      fixed: yaml`
        timeline:
          start: 2026-03-03
          end: 2026-03-16
          phases:
            - {name: connect the sample, start: 2026-03-03, end: 2026-03-06}
            - {name: measure, start: 2026-03-07, end: 2026-03-16}
      `,
    },
    {
      title: "A phase that goes on after the end.",
      plan: "timeline: {start: 2026-03-03, end: 2026-03-16, phases: [{name: measure, start: 2026-03-03, end: 2026-03-20}]}",
      message: "Phase “measure” ends on 2026-03-20, after the plan ends on 2026-03-16. Shorten the phase, or agree on a later end.",
      fixed: "timeline: {start: 2026-03-03, end: 2026-03-16, phases: [{name: measure, start: 2026-03-03, end: 2026-03-16}]}",
    },
    {
      title: "An end before the start.",
      plan: "timeline: {start: 2026-03-16, end: 2026-03-03}\ndecision: {}",
      message: "The plan ends on 2026-03-03, before it starts on 2026-03-16. Nothing can be done in between: correct one of the two days.",
      fixed: "timeline: {start: 2026-03-03, end: 2026-03-16}\ndecision: {}",
    },
    {
      title: "A decision before the end.",
      plan: "decision: {decided_by: osei, date: 2026-03-10}",
      message: "The decision is due on 2026-03-10, before the plan ends on 2026-03-16. Decide when the result is there, or end earlier.",
      fixed: "decision: {decided_by: osei, date: 2026-03-16}",
    },
    {
      title: "A reading from before the start.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            measurements: [{date: 2026-02-20, value: 11 min/report}]
      `,
      message: "“report-time” was measured on 2026-02-20, before the plan starts on 2026-03-03. A reading from before belongs to the baseline: correct the day, or move it there.",
    },
    {
      title: "A reading from tomorrow.",
      plan: "outcomes: {report-time: {baseline: 14 h/report, target: 12 min/report, measurements: [{date: 2026-03-13, value: 11 min/report}]}}",
      asOf: "2026-03-12",
      message: "“report-time” was measured on 2026-03-13, which is still to come on 2026-03-12. Correct the day, or add the reading when it is there.",
    },
  ],
  visit: { plan: (subject) => [...dayConflicts(subject), ...phaseConflicts(subject)] },
};
