import type { Change, ChangeFigures } from "../changes/plan-change";
import type { Operator } from "../economics/assessment";
import type { Method, ScenarioName } from "../economics/valuation";
import type { Status } from "../plan/plan-shape";
import type { Measure } from "../report/measure";
import type { Severity } from "../rules/severity";
import type { KnownPast, PlanVersion } from "./plan-version";

/**
 * How a plan came to what it is: figures, findings, outcomes and targets through the versions of its file. Plain data for
 * the command line and the preview. Texts are the plan's and its authors' own and must be shown as text.
 */
export interface PlanHistoryReport {
  readonly version: 1;
  /** Of the newest version that can be read; undefined when none can. */
  readonly plan: { readonly id: string | undefined; readonly title: string | undefined; readonly customer: string | undefined } | undefined;
  /** Oldest first. */
  readonly versions: readonly HistoryPoint[];
  readonly past: KnownPast;
  /** Every outcome that any version had: those of the newest one in its order, then those that are gone. */
  readonly outcomes: readonly OutcomeHistory[];
}

/** One version of the plan: who made it, and what the plan was from then on. */
export type HistoryPoint = Omit<PlanVersion, "content"> & (JudgedPoint | UnreadablePoint);

/** A version that cannot be read as a plan, and why. */
export interface UnreadablePoint {
  readonly readable: false;
  readonly message: string;
  /** From 1; undefined where there is no text at all. */
  readonly line: number | undefined;
}

/** A version as it is valued, and judged as of its own day by today's settings. */
export interface JudgedPoint {
  readonly readable: true;
  readonly status: Status;
  readonly currency: string | undefined;
  readonly method: Method;
  /** The scenario that its figures are of: target, and once it is concluded what was measured. */
  readonly scenario: ScenarioName;
  /** Undefined where they cannot be computed. */
  readonly figures: ChangeFigures | undefined;
  /** Why there are none; undefined when there are. */
  readonly whyUnvalued: string | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly outcomes: number;
  /** What is in scope, by its own list. */
  readonly scopeItems: number;
  /** What is not as in the version before that can be read: empty when it means the same; undefined of the first one. */
  readonly changes: readonly Change[] | undefined;
}

/** An outcome through the versions that have it. */
export interface OutcomeHistory {
  /** Its last one. */
  readonly id: string;
  /** The ids that it had before, oldest first. */
  readonly earlierIds: readonly string[];
  readonly name: string;
  /** The unit of every comparable number below; undefined where the outcome never had a value. */
  readonly unit: string | undefined;
  /** Whether the newest version that can be read still has it. */
  readonly isPresent: boolean;
  readonly points: readonly OutcomePoint[];
  /** Every value that its target ever had, oldest first. */
  readonly targets: readonly TargetValue[];
}

/** An outcome's numbers in one version. */
export interface OutcomePoint {
  /** Which of the versions, from 0. */
  readonly version: number;
  readonly operator: Operator;
  readonly baseline: HistoryValue | undefined;
  readonly target: HistoryValue | undefined;
  readonly measured: HistoryValue | undefined;
}

/** A value as it was written, and in the unit that it can be compared in. */
export interface HistoryValue {
  readonly measure: Measure;
  /** In the unit of the outcome's history; `null` where it measured something else then. */
  readonly comparable: number | null;
}

/** What a target was from one version on, until the next one. */
export interface TargetValue {
  /** The first version that has it, from 0. */
  readonly version: number;
  /** Whether it may have held before that version, since nobody knows the ones before it: whose version that is says not who set it. */
  readonly isSinceEarlier: boolean;
  readonly operator: Operator;
  /** Undefined where the outcome had no target, or was not there any more. */
  readonly value: HistoryValue | undefined;
  readonly isPresent: boolean;
  /** What was measured last while it held. */
  readonly measured: HistoryValue | undefined;
  /** Who had agreed to the value before it; undefined where nobody had. */
  readonly replacesAgreed: Change["agreed"];
}
