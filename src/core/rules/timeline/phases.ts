import type { Plan } from "../../plan/plan-shape";
import type { IsoDate } from "../../quantity/calendar";
import type { PlanPath } from "../../source/plan-path";
import { agreeing, buildingTheCase, measuring } from "../words/phases";
import { anyPhrase } from "../words/word-pattern";

/** A phase of which everything is known. */
export interface Phase {
  readonly name: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly path: PlanPath;
}

const agreeingWords = new RegExp(anyPhrase(agreeing), "iu");
const measuringWords = new RegExp(anyPhrase(measuring), "iu");
const caseWords = new RegExp(anyPhrase(buildingTheCase), "iu");

/** The phases that have a name and both days, the earliest first. */
export function phasesOf({ timeline }: Plan): readonly Phase[] {
  const phases = (timeline?.phases ?? []).flatMap(({ name, start, end, path }) =>
    name === undefined || start === undefined || end === undefined ? [] : [{ name, start, end, path }],
  );
  return phases.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** Whether the numbers are agreed in a phase. */
export function isForAgreeing({ name }: Phase): boolean {
  return agreeingWords.test(name);
}

/** Whether the metrics are measured in a phase; measuring a baseline is part of agreeing on it. */
export function isForMeasuring(phase: Phase): boolean {
  return measuringWords.test(phase.name) && !isForAgreeing(phase);
}

/** Whether the results become a business case in a phase. */
export function isForTheCase({ name }: Phase): boolean {
  return caseWords.test(name);
}
