import type { PlanPath } from "../core/source/plan-path";
import type { Tone } from "./Figure";

/** A figure inside a sentence. */
export interface SentenceFigure {
  readonly name: string;
  readonly text: string;
  readonly tone?: Tone;
  /** Punctuation that stays on the figure's line. */
  readonly end?: string;
}

/** Words that lead to their place in the plan. */
export interface SentenceLink {
  readonly link: string;
  readonly path: PlanPath;
}

/** Words, a name out of the plan, words that lead there, or a figure. */
export type SentencePart = string | { readonly planText: string } | SentenceLink | SentenceFigure;
