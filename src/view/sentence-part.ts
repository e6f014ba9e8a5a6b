import type { Tone } from "./Figure";

/** A figure inside a sentence. */
export interface SentenceFigure {
  readonly name: string;
  readonly text: string;
  readonly tone?: Tone;
}

/** Words, a name out of the plan, or a figure. */
export type SentencePart = string | { readonly planText: string } | SentenceFigure;
