import type { Method, ScenarioName } from "../economics/valuation";
import type { Status } from "../plan/plan-shape";
import type { IsoDate } from "../quantity/calendar";
import type { PlanPath } from "../source/plan-path";

/**
 * What a change of a plan is about, the gravest first.
 * goalpost: what was agreed is another now. scope: an outcome or a requirement came after the start. commercial: the
 * numbers and terms behind the money that nobody had agreed to yet. schedule: days, phases, status. evidence: what was
 * measured, and where numbers come from. wording: words that decide nothing.
 */
export const changeClasses = ["goalpost", "scope", "commercial", "schedule", "evidence", "wording"] as const;

/** What one change of a plan is about. */
export type ChangeClass = (typeof changeClasses)[number];

/** A plan's figures in the scenario that its verdict speaks of, unrounded, in its own currency; `null` where one does not exist. */
export interface ChangeFigures {
  readonly npv: number;
  /** A fraction, by the plan's method: 1.31 is 131 %. */
  readonly roi: number | null;
  /** Counted from the end of t = 0; `null` when the money does not come back. */
  readonly paybackMonths: number | null;
}

/** What a change does to the figures: after less before; `null` where either does not exist. */
export interface ChangeEffect {
  readonly npv: number;
  readonly roi: number | null;
  readonly paybackMonths: number | null;
}

/** Why a change of what was agreed, or of the scope, needs no more talk: an entry of scope.changes accepted it, or everybody agreed anew. */
export type Settlement =
  | { readonly kind: "accepted"; readonly by: string | undefined; readonly date: IsoDate | undefined }
  | { readonly kind: "agreed-anew"; readonly by: string; readonly date: IsoDate };

/** One thing about a plan that is not what it was. Texts are the plan's own and must be shown as text. */
export interface Change {
  readonly kind: "added" | "removed" | "changed" | "renamed";
  readonly class: ChangeClass;
  /** Where it stands in the later version; of what is gone, where it stood in the earlier one. */
  readonly path: PlanPath;
  /** Its line in that version, from 1. */
  readonly line: number;
  /** What it is called: “target of report-time”, “outcome report-time”. */
  readonly label: string;
  /** As people read it; undefined where there was nothing, and for a whole. */
  readonly before: string | undefined;
  /** As people read it; undefined where there is nothing any more, and for a whole. */
  readonly after: string | undefined;
  /** On top of the changes listed before it, so that the effects add up to the total; undefined where it moves no figure or that cannot be told. */
  readonly effect: ChangeEffect | undefined;
  /** Who had agreed to what was; undefined where nobody had. */
  readonly agreed: { readonly by: string; readonly date: IsoDate } | undefined;
  readonly settled: Settlement | undefined;
}

/** What changed from one version of a plan to another, and what that does to the money: plain data for everything that shows it. */
export interface PlanChange {
  readonly version: 1;
  /** Of the later version. */
  readonly plan: {
    readonly id: string | undefined;
    readonly title: string | undefined;
    readonly customer: string | undefined;
    readonly status: Status;
    readonly currency: string | undefined;
    readonly method: Method;
  };
  /** The scenario that the figures are of, in both versions. */
  readonly scenario: ScenarioName;
  /** Undefined where they cannot be computed. */
  readonly before: ChangeFigures | undefined;
  readonly after: ChangeFigures | undefined;
  /** Why the later version has no figures; undefined when it has. */
  readonly whyUnvalued: string | undefined;
  /** The gravest class first; within a class as the effects add up. Empty when only layout, comments, quotes or order differ. */
  readonly changes: readonly Change[];
}
