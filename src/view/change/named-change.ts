import type { Change } from "../../core/changes/plan-change";
import { say } from "../../core/texts/say";
import { shortened, shortenedPair } from "../shortened";

/** The most characters of a name, and of a value, in a sentence. */
const [longestLabel, longestValue] = [100, 60];

/** One change of a plan in a sentence, with its values: what people had agreed to, the scope, or anything else. */
export function namedChange(change: Change, plan: string): string {
  const told = toldOf(change);
  switch (change.class) {
    case "goalpost":
      return change.settled === undefined ? movedWords(told, plan) : settledWords(told, plan);
    case "scope":
      return change.settled === undefined ? scopeWords(told, plan) : acceptedWords(told, plan);
    default:
      return ordinaryWords(told, plan);
  }
}

/** A change as a sentence needs it. */
interface Told {
  readonly kind: Change["kind"];
  readonly label: string;
  /** What came or went, with what it says: “cost training (12000 USD)”. */
  readonly thing: string;
  /** Both values, where there are two. */
  readonly values: { readonly before: string; readonly after: string } | undefined;
}

function toldOf(change: Change): Told {
  const label = shortened(change.label, longestLabel);
  const { before, after } = shortenedPair(change.before, change.after, longestValue);
  const values = before === undefined || after === undefined ? undefined : { before, after };
  return { kind: change.kind, label, thing: thingOf(label, after ?? before, change), values };
}

/** A text of a list is known by what it says. */
function thingOf(label: string, value: string | undefined, { path }: Change): string {
  if (value === undefined) return label;
  return /^(?:scope\.(?:in|out|later)|decision\.stop_when)\b/u.test(path) ? say`entry ${value} (${label})` : `${label} (${value})`;
}

function movedWords({ kind, label, thing, values }: Told, plan: string): string {
  if (kind === "added") return say`In ${plan}, the ${thing} was added to what was agreed.`;
  if (kind === "removed") return say`In ${plan}, the agreed ${thing} was taken out.`;
  return values === undefined ? say`In ${plan}, the agreed ${label} is another now.` : say`In ${plan}, the agreed ${label} moved from ${values.before} to ${values.after}.`;
}

function settledWords({ kind, label, thing, values }: Told, plan: string): string {
  if (kind === "added") return say`In ${plan}, the ${thing} was added to what was agreed, and that is settled.`;
  if (kind === "removed") return say`In ${plan}, the agreed ${thing} was taken out, and that is settled.`;
  return values === undefined ? say`In ${plan}, the agreed ${label} is another now, and that is settled.` : say`In ${plan}, the agreed ${label} moved from ${values.before} to ${values.after}, and that is settled.`;
}

function scopeWords({ kind, label, thing, values }: Told, plan: string): string {
  if (kind === "added") return say`In ${plan}, the ${thing} came in after the start.`;
  if (kind === "removed") return say`In ${plan}, the ${thing} was taken out after the start.`;
  return values === undefined ? say`In ${plan}, the ${label} changed after the start.` : say`In ${plan}, the ${label} changed after the start from ${values.before} to ${values.after}.`;
}

function acceptedWords({ kind, label, thing, values }: Told, plan: string): string {
  if (kind === "added") return say`In ${plan}, the ${thing} came in after the start, as was accepted.`;
  if (kind === "removed") return say`In ${plan}, the ${thing} was taken out after the start, as was accepted.`;
  return values === undefined ? say`In ${plan}, the ${label} changed after the start, as was accepted.` : say`In ${plan}, the ${label} changed after the start from ${values.before} to ${values.after}, as was accepted.`;
}

function ordinaryWords({ kind, label, thing, values }: Told, plan: string): string {
  if (kind === "added") return say`In ${plan}, the ${thing} was added.`;
  if (kind === "removed") return say`In ${plan}, the ${thing} was removed.`;
  if (values === undefined) return say`In ${plan}, the ${label} changed.`;
  return kind === "renamed" ? say`In ${plan}, the ${label} was called ${values.before} before.` : say`In ${plan}, the ${label} changed from ${values.before} to ${values.after}.`;
}
