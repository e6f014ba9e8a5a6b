import { dirname, resolve } from "node:path";
import { type Fingerprint, placeIn } from "../core/rules/fingerprint";
import type { CheckedPlan } from "./check-plan";
import { shown } from "./plan-files";
import type { ToldFinding } from "./told-finding";

/** Findings that a project has taken note of, by the path of their plan from the baseline's folder. */
export type Baseline = ReadonlyMap<string, readonly Fingerprint[]>;

/** Where a baseline stands, and from where plans are named. */
export interface BaselinePlace {
  /** The baseline's own path, as it was asked for. */
  readonly file: string;
  readonly cwd: string;
}

/** What a check looks like beside its baseline. */
export interface Compared {
  /** The plans with the findings that the baseline does not have. */
  readonly plans: readonly CheckedPlan[];
  /** How many entries of the plans' none of their findings has any more. */
  readonly gone: number;
}

/** Takes out of the findings those that the baseline has; of two that are alike it has to have two. */
export function compare(plans: readonly CheckedPlan[], baseline: Baseline, place: BaselinePlace): Compared {
  let gone = 0;
  const compared = plans.map((plan) => {
    const left = new Map<string, number>();
    for (const { digest } of baseline.get(pathIn(place, plan.path)) ?? []) left.set(digest, (left.get(digest) ?? 0) + 1);
    const findings = plan.findings.filter((finding) => {
      const digest = knownBy(finding)?.digest;
      const count = digest === undefined ? 0 : (left.get(digest) ?? 0);
      if (digest !== undefined && count > 0) left.set(digest, count - 1);
      return count === 0;
    });
    gone += [...left.values()].reduce((sum, count) => sum + count, 0);
    return { ...plan, findings, inBaseline: plan.findings.length - findings.length };
  });
  return { plans: compared, gone };
}

/** The baseline that has exactly what was found, and what it had of plans that were not judged now. */
export function baselineOf(plans: readonly CheckedPlan[], before: Baseline, place: BaselinePlace): Baseline {
  const after = new Map(before);
  for (const plan of plans) {
    const found = plan.findings.flatMap((finding) => knownBy(finding) ?? []);
    if (found.length > 0) after.set(pathIn(place, plan.path), found);
    else after.delete(pathIn(place, plan.path));
  }
  return after;
}

/** How many findings a baseline has. */
export function sizeOf(baseline: Baseline): number {
  return [...baseline.values()].reduce((sum, found) => sum + found.length, 0);
}

/** What is no YAML, and our own failures, are told every time: behind them, anything may be hidden. */
function knownBy({ rule, path, digest, failure }: ToldFinding): Fingerprint | undefined {
  return failure === true || rule === "yaml" ? undefined : { rule, path: placeIn(path), digest };
}

function pathIn({ file, cwd }: BaselinePlace, path: string): string {
  return shown(resolve(cwd, path), dirname(resolve(cwd, file)));
}
