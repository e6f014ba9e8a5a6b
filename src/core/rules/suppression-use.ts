import type { IsoDate } from "../quantity/calendar";
import { nearest } from "../shape/nearest";
import type { SourceIndex } from "../source/source-index";
import type { Finding } from "./finding";
import { type Suppression, canBeSuppressed, isOver, keepsQuiet } from "./suppression";
import type { NamedRule } from "./suppression-comment";

/**
 * What came of naming a rule. unknown: there is no such rule. idle: it has nothing to keep quiet. open: nobody can tell,
 * because the rule is off, failed, or looks at more than is known here.
 */
export type Fate = "used" | "idle" | "open" | "unknown";

/** A suppression after all rules have run. */
export interface SuppressionUse extends Suppression {
  readonly isExpired: boolean;
  /** Of the suppression as a whole. */
  readonly fate: Fate;
  readonly named: readonly (NamedRule & { readonly fate: Fate; /** The rule that an unknown one most likely means. */ readonly meant?: string })[];
}

/** What is known when suppressions are judged. */
export interface Verdict {
  readonly found: readonly Finding[];
  /** Every rule that exists; undefined when nobody said. */
  readonly known: ReadonlySet<string> | undefined;
  /** The rules that ran and saw everything they look at. */
  readonly certain: ReadonlySet<string>;
  /** Whether the plan was read whole, as of a day: else rules keep quiet about what they cannot know. */
  readonly isComplete: boolean;
  readonly asOf: IsoDate | undefined;
  readonly source: SourceIndex;
}

/** Says what came of a suppression. */
export function useOf(suppression: Suppression, verdict: Verdict): SuppressionUse {
  const { known, asOf } = verdict;
  const named = suppression.named.map((name) => {
    const fate = fateOf(name.rule, suppression, verdict);
    const meant = fate === "unknown" && known !== undefined ? nearest(name.rule, known) : undefined;
    return { ...name, fate, ...(meant !== undefined && { meant }) };
  });
  return { ...suppression, named, isExpired: isOver(suppression.until, asOf), fate: overall(suppression, named, verdict) };
}

function fateOf(rule: string, suppression: Suppression, { known, certain, isComplete, ...among }: Verdict): Fate {
  if (among.found.some((finding) => finding.rule === rule && keepsQuiet(suppression, finding, among))) return "used";
  if (known?.has(rule) === false) return "unknown";
  if (!canBeSuppressed(rule)) return "idle";
  return isComplete && certain.has(rule) ? "idle" : "open";
}

function overall(suppression: Suppression, named: SuppressionUse["named"], { isComplete, ...among }: Verdict): Fate {
  const used = named.length === 0 ? among.found.some((finding) => keepsQuiet(suppression, finding, among)) : named.some(({ fate }) => fate === "used");
  if (used) return "used";
  if (named.length === 0) return isComplete ? "idle" : "open";
  return named.every(({ fate }) => fate === "idle") ? "idle" : "open";
}
