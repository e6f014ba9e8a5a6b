import { analyse } from "../core/analyse";
import type { IsoDate } from "../core/quantity/calendar";
import type { Finding } from "../core/rules/finding";
import { type Lines, linesOf } from "../core/source/lines";
import type { RunCircumstances } from "./circumstances";
import { decodePlan } from "./plan-text";

/** A plan and what was found in it. */
export interface CheckedPlan {
  /** As people read it: relative to the current folder, with forward slashes. */
  readonly path: string;
  readonly lines: Lines;
  readonly findings: readonly Finding[];
}

/** A plan to judge, as it was read. */
export interface PlanToCheck {
  /** Undefined for a plan on standard input that was given no name. */
  readonly path: string | undefined;
  readonly bytes: Uint8Array;
}

/** Judges the bytes of a plan as of a day; bytes that are not text are a finding too. */
export async function checkPlan({ path, bytes }: PlanToCheck, asOf: IsoDate, circumstances: RunCircumstances): Promise<CheckedPlan> {
  const plan = decodePlan(bytes);
  const name = path ?? "stdin";
  if (plan.readable) {
    const { source, findings } = analyse(plan.text, asOf, await circumstances.of(path, plan.text));
    return { path: name, lines: source.lines, findings };
  }
  const { message, span } = plan;
  return { path: name, lines: linesOf(plan.text), findings: [{ rule: "yaml", severity: "error", message, path: "", span, related: [], fixes: [] }] };
}
