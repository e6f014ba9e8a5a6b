import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PlanPath } from "../core/source/plan-path";
import { formatsFor, type Formats } from "./format/formats";

/** What a reader can do with the report where it is shown; a printed or exported page has none of it. */
export interface ReportActions {
  /** Shows where a part of the plan stands in the text. */
  readonly reveal: (path: PlanPath) => void;
  readonly showFindings: () => void;
}

/** Where a report is shown: for readers of which locale, and with what they can do. */
export interface Surroundings {
  readonly formats: Formats;
  readonly actions: ReportActions | undefined;
}

/** Hands the surroundings to every component of a report. */
export const SurroundingsContext = createContext<Surroundings>({ formats: formatsFor("en"), actions: undefined });

/** The formats of the reader's locale. */
export function useFormats(): Formats {
  return useContext(SurroundingsContext).formats;
}

/** What the reader can do here, or undefined on paper. */
export function useActions(): ReportActions | undefined {
  return useContext(SurroundingsContext).actions;
}
