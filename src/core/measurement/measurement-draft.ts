/** A reading as somebody typed it, field by field. Nothing of it has been read yet. */
export interface MeasurementDraft {
  /** The outcome's id. */
  readonly outcome: string;
  /** What was measured, with its unit. */
  readonly value: string;
  /** The day of the reading. */
  readonly date: string;
  /** How many samples it rests on; may be left out or empty. */
  readonly samples?: string;
  /** Who measured; the outcome's owner when left out. */
  readonly by?: string;
  /** What guardrails read, by id; one that is left out or empty was not measured. */
  readonly guardrails?: Readonly<Record<string, string>>;
}

/** A field of a draft. */
export type DraftField = keyof Omit<MeasurementDraft, "guardrails"> | `guardrails.${string}`;

/** What keeps a field of a draft from being written into a plan. */
export interface DraftProblem {
  readonly field: DraftField;
  /** What is wrong and what to do, in words for whoever types. */
  readonly message: string;
}
