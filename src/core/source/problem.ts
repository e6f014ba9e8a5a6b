import type { PlanPath } from "./plan-path";
import type { Span, TextEdit } from "./span";

/** Which rule a reading problem is reported under. */
export type ProblemKind = "yaml" | "schema" | "unknown-key" | "quantity-form" | "unit-mismatch" | "currency" | "revenue-as-profit";

/** Something in the text that could not be read as the format says. Bad input is a value, never an exception. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly path: PlanPath;
  readonly span: Span;
  readonly message: string;
  /** What the author most likely meant, ready to apply. */
  readonly correction?: Correction;
}

/** A change that makes something readable. */
export interface Correction {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Set when the author can have meant nothing else, so that it may be made without looking. */
  readonly safe?: boolean;
}
