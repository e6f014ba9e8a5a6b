import type { Change, PlanChange } from "../../core/changes/plan-change";
import { formerCurrency } from "./verdict-words";

/** How many changes have a step of their own; the smaller ones are one step together. */
export const mostSteps = 8;

/** What one change, or what is left of all of them, does to the NPV. */
export interface BridgeStep {
  /** Undefined for the smaller ones together, and for what no single change explains. */
  readonly change: Change | undefined;
  readonly from: number;
  readonly to: number;
}

/** The NPV from before, over what each change does to it, to after. */
export interface Bridge {
  readonly before: number;
  readonly after: number;
  readonly steps: readonly BridgeStep[];
  /** The NPVs at both ends of the drawing. */
  readonly domain: readonly [least: number, most: number];
  /** Whether zero lies outside of it, because every step would be too small to see. */
  readonly isCut: boolean;
}

/** Undefined where the NPV is the same, or either does not exist, or they are in two currencies. */
export function bridgeOf({ before, after, changes }: Pick<PlanChange, "before" | "after" | "changes">): Bridge | undefined {
  if (before === undefined || after === undefined || formerCurrency({ changes }) !== undefined) return undefined;
  const moving = changes.flatMap((change) => (isNothing(change.effect?.npv ?? 0, before.npv) ? [] : [{ change, npv: change.effect?.npv ?? 0 }]));
  if (moving.length === 0 && isNothing(after.npv - before.npv, before.npv)) return undefined;
  const shown = new Set([...moving].sort((one, other) => Math.abs(other.npv) - Math.abs(one.npv)).slice(0, mostSteps));
  const steps: BridgeStep[] = [];
  let from = before.npv;
  for (const step of moving) {
    if (!shown.has(step)) continue;
    steps.push({ change: step.change, from, to: from + step.npv });
    from += step.npv;
  }
  if (!isNothing(after.npv - from, before.npv)) steps.push({ change: undefined, from, to: after.npv });
  return { before: before.npv, after: after.npv, steps, ...scaleOf([before.npv, after.npv, ...steps.map(({ to }) => to)]) };
}

/** Zero is left out where all steps together would take less than a fifth of the width. */
function scaleOf(levels: readonly number[]): Pick<Bridge, "domain" | "isCut"> {
  const [least, most] = [Math.min(...levels), Math.max(...levels)];
  const spread = most - least;
  if (least > 0 && spread < most / 5) return { domain: [least - spread, most], isCut: true };
  if (most < 0 && spread < -least / 5) return { domain: [least, most + spread], isCut: true };
  return { domain: [Math.min(0, least), Math.max(0, most)], isCut: false };
}

/** What floating-point arithmetic leaves over is nothing. */
function isNothing(difference: number, amount: number): boolean {
  return Math.abs(difference) <= 1e-9 * Math.max(1, Math.abs(amount));
}
