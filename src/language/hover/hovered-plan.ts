import type { PlanPath } from "../../core/source/plan-path";
import type { Span } from "../../core/source/span";
import type { ValuedPlan } from "../valued-plan";
import type { Markdown } from "./markdown";

/** A plan as it is hovered over. */
export interface HoveredPlan extends ValuedPlan {
  /** Where the plan is, for links to its lines. */
  readonly uri: string;
}

/** The part of the plan under the pointer. */
export interface HoveredPart {
  readonly path: PlanPath;
  readonly offset: number;
  /** Whether the pointer is on the key and not on the value. */
  readonly isKey: boolean;
  /** What the pointer is on, and so what is marked. */
  readonly span: Span;
  /** The rule that the pointer is on, in a comment that suppresses it. */
  readonly rule?: string;
}

/** What there is to say of a part, a paragraph or list each; undefined when it is about something else. */
export type HoverText = (part: HoveredPart, plan: HoveredPlan) => readonly Markdown[] | undefined;
