import { appendItems } from "../edit/append-items";
import { applyEdits } from "../edit/apply-edits";
import type { Plan } from "../plan/plan-shape";
import { type PlanReading, readPlan } from "../plan/read-plan";
import type { Person } from "../plan/sections/person";
import type { IsoDate } from "../quantity/calendar";
import { didYouMean, nearest } from "../shape/nearest";
import type { TextEdit } from "../source/span";
import { say, text, translated } from "../texts/say";
import { agreedTerms } from "./agreed-terms";
import { digestOf } from "./digest";
import { fingerprintsOf } from "./fingerprints";
import { foldFingerprints } from "./fold-fingerprints";
import { latestAgreements } from "./latest-agreements";

/** Who agrees to a plan as it is, and when. */
export interface NewAgreement {
  /** The id of a person at the customer. */
  readonly by: string;
  readonly date: IsoDate;
}

/** The edits that record an agreement; or that it is recorded already, or why it cannot be, in a sentence. */
export type Recording =
  | { readonly kind: "recorded"; readonly edits: readonly TextEdit[] }
  | { readonly kind: "unchanged" | "refused"; readonly message: string };

/**
 * Records that somebody agrees to the terms as they are. What the same person agreed to before stays: who agreed to what
 * and when is a history, and the latest entry is what holds.
 */
export function recordAgreement(reading: PlanReading, agreement: NewAgreement): Recording {
  const person = reading.plan.people.find(({ id }) => id === agreement.by);
  const message = refusal(reading, agreement.by, person);
  if (message !== undefined) return { kind: "refused", message };
  return standing(reading.plan, agreement, person?.name ?? agreement.by) ?? entered(reading, agreement);
}

/** What an earlier agreement of the same person leaves to say instead of a new one. */
function standing(plan: Plan, { by, date }: NewAgreement, name: string): Recording | undefined {
  const latest = latestAgreements(plan).find((agreement) => agreement.by === by);
  if (latest === undefined) return undefined;
  if (latest.digest === digestOf(plan)) return { kind: "unchanged", message: say`${name} agreed to these terms on ${latest.date} already.` };
  if (latest.date <= date) return undefined;
  return { kind: "refused", message: say`${name} agreed to other terms on ${latest.date}, so an agreement of ${date} would not hold. Give the day on which it was renewed.` };
}

function entered({ plan, source }: PlanReading, { by, date }: NewAgreement): Recording {
  const digest = digestOf(plan);
  const fields = fingerprintsOf(agreedTerms(plan));
  const isKnown = plan.agreements.some((other) => other.digest === digest && other.fields !== undefined);
  const edits = appendItems(source, "agreements", [{ by, date, digest, ...(!isKnown && { fields }) }])?.map((edit) => foldFingerprints(edit, fields, source));
  if (edits === undefined || !isAsMeant(readPlan(applyEdits(source.text, edits)), plan, { by, date })) return { kind: "refused", message: translated(noPlace) };
  return { kind: "recorded", edits };
}

const nothingToAgree = text`There is nothing to agree to yet. Write an outcome with its baseline and target first.`;
const noPlace = text`There is no place for the agreement. Write agreements as a list, or remove the key, and try again.`;

function refusal({ plan, problems }: PlanReading, by: string, person: Person | undefined): string | undefined {
  const [problem] = problems;
  if (problem !== undefined) return `${say`Parts of the plan cannot be read, so nobody can say what is agreed. Mend this first:`} ${problem.message}`;
  const customers = plan.people.filter(({ side }) => side !== "vendor").map(({ id }) => id);
  const known = knownCustomers(customers);
  if (person === undefined) return `${say`“${by}” is not in people.`}${didYouMean(nearest(by, customers))} ${known}`;
  if (person.side === "vendor") return `${say`${person.name ?? by} works for the vendor, and it is the customer who agrees.`} ${known}`;
  return agreedTerms(plan).length === 0 ? translated(nothingToAgree) : undefined;
}

function knownCustomers(ids: readonly string[]): string {
  if (ids.length === 0) return say`Add somebody at the customer to people first.`;
  return ids.length === 1 ? say`At the customer there is: ${ids.join("")}.` : say`At the customer there are: ${ids.join(", ")}.`;
}

/** The text is read back, so that nothing is recorded which the plan would then not say. */
function isAsMeant({ plan, problems }: PlanReading, before: Plan, { by, date }: NewAgreement): boolean {
  const digest = digestOf(before);
  const isRecorded = latestAgreements(plan).some((agreement) => agreement.by === by && agreement.date === date && agreement.digest === digest && agreement.fields !== undefined);
  return isRecorded && problems.length === 0 && digestOf(plan) === digest && plan.agreements.length === before.agreements.length + 1;
}
