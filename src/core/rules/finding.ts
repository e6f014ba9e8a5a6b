import type { PlanPath } from "../source/plan-path";
import type { Span, TextEdit } from "../source/span";
import type { Severity } from "./severity";

/** A change of the plan's text that mends a finding. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Safe fixes keep the plan's meaning and need nothing filled in, so they may be applied without looking. */
  readonly safe: boolean;
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
  readonly fixes: readonly Fix[];
  /** Set when the rule itself failed: our own bug, and nothing about the plan. */
  readonly failure?: true;
}
