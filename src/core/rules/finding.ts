import type { PlanPath } from "../source/plan-path";
import type { Span, TextEdit } from "../source/span";
import type { Severity } from "./severity";

/** A change of the plan's text that mends a finding. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Another place that belongs to a finding, such as the second side of a conflict. */
export interface Related {
  readonly message: string;
  readonly path: PlanPath;
  readonly span: Span;
}

/** Something that a rule found in a plan, ready to be shown anywhere. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, why it matters and what to do, in the plan's own words and numbers. */
  readonly message: string;
  readonly path: PlanPath;
  readonly span: Span;
  readonly related: readonly Related[];
  /** Those that keep the plan's meaning and need nothing filled in, so they may be made without looking. */
  readonly safeFixes: readonly Fix[];
  /** All of them, the safe ones first. Most findings are told to readers who mend nothing, so they are worked out when somebody first asks. */
  readonly fixes: readonly Fix[];
  /** Set when the rule itself failed: our own bug, and nothing about the plan. */
  readonly failure?: true;
}
