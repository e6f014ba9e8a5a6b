import type { Change } from "../../core/changes/plan-change";
import { say } from "../../core/texts/say";
import type { Formats } from "../format/formats";

/** Whether a change of what was agreed, or of the scope, still needs somebody's word. */
export function isOpen({ class: of, settled }: Change): boolean {
  return (of === "goalpost" || of === "scope") && settled === undefined;
}

/** Who had agreed to what was, and how the change of it was settled; undefined for a change that needs no agreement. */
export function agreementWords(change: Change, formats: Formats): string | undefined {
  const { kind, agreed, settled } = change;
  if (settled?.kind === "agreed-anew") return say`agreed anew by ${settled.by} on ${formats.date(settled.date)}`;
  if (settled?.kind === "accepted") return acceptedWords(settled.by, settled.date === undefined ? undefined : formats.date(settled.date));
  if (agreed !== undefined && kind === "added") return say`${agreed.by} agreed on ${formats.date(agreed.date)} to a plan without it`;
  if (agreed !== undefined) return say`${agreed.by} had agreed on ${formats.date(agreed.date)}`;
  return isOpen(change) ? say`nobody has accepted it` : undefined;
}

function acceptedWords(by: string | undefined, date: string | undefined): string {
  if (by === undefined) return date === undefined ? say`accepted` : say`accepted on ${date}`;
  return date === undefined ? say`accepted by ${by}` : say`accepted by ${by} on ${date}`;
}
