import type { PlanPath } from "../core/source/plan-path";
import type { FigureId } from "../core/economics/explain";
import type { Report } from "../core/report/report";
import type { Question } from "./explanation/question";
import type { Tone } from "./Figure";

/** A figure inside a sentence. */
export interface SentenceFigure {
  readonly name: string;
  readonly text: string;
  readonly tone?: Tone;
  /** What asks where it comes from, and what it is called in that question. */
  readonly question?: Question;
  readonly label?: string;
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

/** The same sentence with what stands behind its last figure kept on the figure's line, where that is but a word or a sign. */
export function ended(parts: readonly SentencePart[]): readonly SentencePart[] {
  const [figure, end] = parts.slice(-2);
  if (typeof end !== "string" || !/^\s?\S+$/u.test(end) || typeof figure !== "object" || !("name" in figure)) return parts;
  return [...parts.slice(0, -2), { ...figure, end }];
}

/** What lets a figure of the verdict's scenario be asked where it comes from. */
export function asked({ headline }: Report, figure: FigureId, label: string): Required<Pick<SentenceFigure, "question" | "label">> {
  return { question: { scenario: headline, figure }, label };
}
