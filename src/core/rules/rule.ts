import type { Assessment } from "../economics/assessment";
import type { Valuation } from "../economics/valuation";
import type { PlanReading } from "../plan/read-plan";
import type { Status } from "../plan/plan-shape";
import type { IsoDate } from "../quantity/calendar";
import type { PlanPath } from "../source/plan-path";
import type { Span } from "../source/span";
import type { Category } from "./category";
import type { Fix } from "./finding";
import type { Severity, SeverityByStatus } from "./severity";

/** Everything a rule may look at. Reading, valuing and assessing happened once, for all rules. */
export interface Subject extends PlanReading {
  /** The plan's status; draft when it has none. */
  readonly status: Status;
  /** By outcome id. */
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly valuation: Valuation;
  /** The day on which the plan is judged; undefined when nobody said. */
  readonly asOf: IsoDate | undefined;
}

/** What a check reports. The rule's own severity holds unless it says otherwise. */
export interface Observation {
  /** The place: a value, or what is missing, which is shown at the nearest key above it. */
  readonly at: PlanPath;
  readonly message: string;
  /** Marks a narrower place than the value at `at`. */
  readonly span?: Span;
  /** Marks the key instead of the whole value. */
  readonly onKey?: boolean;
  readonly severity?: Severity;
  readonly related?: readonly { readonly message: string; readonly at: PlanPath }[];
  readonly fixes?: readonly Fix[];
}

/**
 * A plan on which a rule is tried. Only the keys that matter are written, as YAML; the others are those of a plan
 * that is otherwise complete.
 */
export interface Example {
  readonly title: string;
  readonly plan: string;
}

/** A plan in which the rule finds something. */
export interface BadExample extends Example {
  /** What the finding says, in full. */
  readonly message: string;
  /** The same keys after the first fix. */
  readonly fixed?: string;
}

/** One way in which proofs of value fail, and everything about it: documentation and tests are derived from it. */
export interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly severity: SeverityByStatus;
  readonly summary: string;
  readonly why: string;
  /** What the quick fix does, in words; absent when there is none. */
  readonly fix?: string;
  readonly good: readonly Example[];
  readonly bad: readonly BadExample[];
  readonly check: (subject: Subject) => Iterable<Observation>;
}
