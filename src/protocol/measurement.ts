import type { DraftProblem, MeasurementDraft } from "../core/measurement/measurement-draft";
import type { MeasurementForm } from "../core/measurement/measurement-form";
import type { DocumentRange } from "./language-server";

export { isAtOrBelow } from "../core/source/plan-path";
export type { DraftProblem, MeasurementDraft, MeasurementForm };

/** The command that asks for a reading and adds it. Code actions name it where the editor says it has it. */
export const addMeasurementCommand = "pov.addMeasurement";

/** What the command is given: at least the plan; what is missing is asked for, and nothing is once value and date are there. */
export interface MeasurementRequest extends Partial<MeasurementDraft> {
  readonly uri: string;
}

/** Client to server: what there is to ask about a reading of each outcome. Gives `MeasurementForms`. */
export const measurementForms = "pov/measurementForms";

/** The questions, and the day that a reading most likely has. */
export interface MeasurementForms {
  readonly today: string;
  readonly forms: readonly MeasurementForm[];
}

/** Client to server: how a reading is added to a plan. Asked as well while it is typed, for what is wrong so far. Gives `MeasurementAnswer`. */
export const measurementToAdd = "pov/measurementToAdd";

/** What `measurementToAdd` asks for. */
export interface MeasurementToAdd {
  readonly uri: string;
  readonly draft: MeasurementDraft;
}

/** The edits for one version of the document and where the reading stands after them, or what is wrong with the draft. */
export type MeasurementAnswer =
  | {
      readonly ok: true;
      readonly version: number;
      readonly edits: readonly { readonly range: DocumentRange; readonly newText: string }[];
      readonly added: DocumentRange;
    }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] };
