import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PlanPath } from "../core/source/plan-path";
import type { Question } from "./explanation/question";
import { formatsFor, type Formats } from "./format/formats";

/** What a reader can do with the report where it is shown; a printed or exported page has none of it. */
export interface ReportActions {
  /** Shows where a part of the plan stands in the text. */
  readonly reveal: (path: PlanPath) => void;
  readonly showFindings?: () => void;
  /** Asks for a reading of an outcome, by its id, and adds it to the plan. */
  readonly addMeasurement?: (outcome: string) => void;
}

/** Where a report is shown: for readers of which locale, and with what they can do. */
export interface Surroundings {
  readonly formats: Formats;
  readonly actions: ReportActions | undefined;
}

/**
 * How a reader learns where a figure comes from: by asking, which opens the explanation, or by a link to the explanations
 * at the end of the page, for the figures that are explained there.
 */
export type Asking =
  | { readonly by: "panel"; readonly asked: Question | undefined; readonly ask: (question: Question, from: HTMLElement) => void }
  | { readonly by: "link"; readonly isAnswered: (question: Question) => boolean };

/** Hands the surroundings to every component of a report. */
export const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

/** Hands the way of asking to every figure; outside of a report nothing can be asked. */
export const AskingContext = createContext<Asking>({ by: "link", isAnswered: () => false });

/** The formats of the reader's locale; English ones outside of a report, made only then, because making them takes time. */
export function useFormats(): Formats {
  return useContext(SurroundingsContext)?.formats ?? formatsFor("en");
}

/** What the reader can do here, or undefined on paper. */
export function useActions(): ReportActions | undefined {
  return useContext(SurroundingsContext)?.actions;
}

/** How the reader asks where a figure comes from. */
export function useAsking(): Asking {
  return useContext(AskingContext);
}
