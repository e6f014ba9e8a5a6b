import { operandsOf } from "../../plan/operands-of";
import type { Benefit } from "../../plan/sections/benefit";
import type { Outcome } from "../../plan/sections/outcome";
import { subtract } from "../../quantity/quantity";
import type { Operand } from "../../shape/operand";
import { say } from "../../texts/say";
import type { MonetisedOutcome } from "../monetised";
import type { Subject } from "../rule";
import { rework } from "../words/rework";
import { anyPhrase } from "../words/word-pattern";
import { quantityOf } from "./factor";

/** Two benefits that count the same money. */
export interface Overlap {
  readonly cause: MonetisedOutcome;
  /** What follows from the other, so that it is the one to drop. */
  readonly effect: MonetisedOutcome;
  /** The one that stands later in the plan. */
  readonly later: MonetisedOutcome;
  readonly isOneMetric: boolean;
  /** One sentence. */
  readonly message: string;
}

/** What two benefits count twice; undefined when nothing says that they do. */
export function overlapOf(earlier: MonetisedOutcome, later: MonetisedOutcome, subject: Subject): Overlap | undefined {
  return ofOneMetric(earlier, later, subject) ?? betweenKinds(earlier, later, later, subject) ?? betweenKinds(later, earlier, later, subject);
}

function ofOneMetric(earlier: MonetisedOutcome, later: MonetisedOutcome, subject: Subject): Overlap | undefined {
  const [one, other] = [earlier.outcome.metric, later.outcome.metric];
  const name = plain(one?.name);
  if (name === "" || name !== plain(other?.name) || plain(one?.definition) !== plain(other?.definition) || !isSameToday(earlier.outcome, later.outcome, subject)) return undefined;
  const message = say`“${earlier.outcome.id}” and “${later.outcome.id}” count one metric in money twice, “${one?.name?.trim() ?? name}”.`;
  return { cause: earlier, effect: later, later, isOneMetric: true, message };
}

/** Two teams measure the same and start from different numbers; where one has no number yet, nothing tells them apart. */
function isSameToday(one: Outcome, other: Outcome, { assessments }: Subject): boolean {
  const [today, otherToday] = [assessments.get(one.id)?.baseline, assessments.get(other.id)?.baseline];
  if (today === undefined || otherToday === undefined) return true;
  return subtract(today, otherToday)?.amount === 0;
}

function betweenKinds(cause: MonetisedOutcome, effect: MonetisedOutcome, later: MonetisedOutcome, subject: Subject): Overlap | undefined {
  const message = feeding(cause, effect, subject);
  return message === undefined ? undefined : { cause, effect, later, isOneMetric: false, message };
}

function feeding(cause: MonetisedOutcome, effect: MonetisedOutcome, subject: Subject): string | undefined {
  const [from, to] = [say`“${cause.outcome.id}”`, say`“${effect.outcome.id}”`];
  switch (`${cause.benefit.driver} ${effect.benefit.driver}`) {
    case "time-saved throughput":
      return isShared(cause, effect, subject) ? say`The hours saved in ${from} and the extra work in ${to} come from the same hours.` : undefined;
    case "time-saved revenue-uplift":
      return isShared(cause, effect, subject) ? say`The hours saved in ${from} are what brings the revenue in ${to}.` : undefined;
    case "throughput revenue-uplift":
      return isShared(cause, effect, subject) ? say`The extra work in ${from} is what brings the revenue in ${to}.` : undefined;
    case "time-saved error-reduction":
      return speaksOfRework(cause.outcome) ? say`The time saved in ${from} includes rework, and ${to} counts the same rework per error.` : undefined;
    case "time-saved time-saved":
      return isPart(effect.outcome, cause.outcome) && isShared(cause, effect, subject) ? say`By its name, the time saved in ${to} is a part of the time saved in ${from}.` : undefined;
    default:
      return undefined;
  }
}

/** Whether two benefits are about the same people or the same things: an input that counts some, or what a metric is per. */
function isShared(one: MonetisedOutcome, other: MonetisedOutcome, subject: Subject): boolean {
  const [inputs, others] = [countingInputs(one.benefit, subject), countingInputs(other.benefit, subject)];
  const [things, otherThings] = [thingsOf(one.outcome, subject), thingsOf(other.outcome, subject)];
  return inputs.some((id) => others.includes(id)) || things.some((thing) => otherThings.includes(thing));
}

/** A rate of money or the weeks of a year are shared by benefits that have nothing to do with each other. */
function countingInputs(benefit: Benefit, { plan }: Subject): readonly string[] {
  const counts = (operand: Operand): boolean => {
    const unit = quantityOf(operand, plan)?.unit;
    return unit !== undefined && unit.dimension.money.size === 0 && unit.dimension.counts.size > 0;
  };
  return operandsOf(benefit).flatMap((operand) => (operand.kind === "input" && counts(operand) ? [operand.id] : []));
}

function thingsOf({ id }: Outcome, { assessments }: Subject): readonly string[] {
  return [...(assessments.get(id)?.baseline?.unit.dimension.counts.keys() ?? [])];
}

const reworkPattern = new RegExp(anyPhrase(rework), "iu");

function speaksOfRework({ statement, metric }: Outcome): boolean {
  return [statement, metric?.name, metric?.definition].some((words) => words !== undefined && reworkPattern.test(words));
}

/** Whether all words of one metric's name stand in the other's, which has more: drafting time in drafting and rework time. */
function isPart(part: Outcome, whole: Outcome): boolean {
  const [few, many] = [contentOf(part), contentOf(whole)];
  return few.length >= 2 && few.length < many.length && few.every((word) => many.includes(word));
}

const fillers = new Set(["a", "an", "and", "the", "of", "per", "in", "on", "for", "to", "by"]);

function contentOf({ metric }: Outcome): readonly string[] {
  const words = plain(metric?.name).split(" ").filter((word) => word !== "" && !fillers.has(word));
  return [...new Set(words)];
}

function plain(words: string | undefined): string {
  return (words ?? "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
