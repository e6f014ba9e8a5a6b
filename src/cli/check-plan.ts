import { analyse } from "../core/analyse";
import type { IsoDate } from "../core/quantity/calendar";
import type { Finding } from "../core/rules/finding";
import { type Lines, linesOf } from "../core/source/lines";
import { decodePlan } from "./plan-text";

/** A plan and what was found in it. */
export interface CheckedPlan {
  /** As people read it: relative to the current folder, with forward slashes. */
  readonly path: string;
  readonly lines: Lines;
  readonly findings: readonly Finding[];
}

/** Judges the bytes of a plan as of a day; bytes that are not text are a finding too. */
export function checkPlan(path: string, bytes: Uint8Array, asOf: IsoDate): CheckedPlan {
  const plan = decodePlan(bytes);
  if (plan.readable) {
    const { source, findings } = analyse(plan.text, asOf);
    return { path, lines: source.lines, findings };
  }
  const { message, span } = plan;
  return { path, lines: linesOf(plan.text), findings: [{ rule: "yaml", severity: "error", message, path: "", span, related: [], fixes: [] }] };
}
