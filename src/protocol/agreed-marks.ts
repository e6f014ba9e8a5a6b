import type { DocumentRange } from "./language-server";

/** Client to server: which values of an open plan are others than people agreed to. Gives `AgreedMarks`, or null when the plan is not open. */
export const agreedMarks = "pov/agreedMarks";

/** What `agreedMarks` asks for. */
export interface PlanToMark {
  readonly uri: string;
}

/** One value that is to be marked. */
export interface AgreedMark {
  readonly range: DocumentRange;
  /** What was agreed, as plain text; null where a finding at the same place says it. */
  readonly hover: string | null;
}

/** The marks of one version of the document. */
export interface AgreedMarks {
  readonly version: number;
  readonly marks: readonly AgreedMark[];
}
