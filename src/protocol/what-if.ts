import type { PlanPath } from "../core/source/plan-path";
import type { DocumentRange } from "./language-server";

/** Client to server: how the values of a what-if are written into a plan. Gives `InputValuesAnswer`. */
export const inputValuesToSet = "pov/inputValuesToSet";

/** What `inputValuesToSet` asks for. */
export interface InputValuesToSet {
  readonly uri: string;
  /** The version of the document that the what-if started from. */
  readonly version: number;
  /** By the path of the input, in the unit that it is written in. */
  readonly amounts: Readonly<Record<PlanPath, number>>;
}

/** The edits for that version of the document, or why nothing is written. */
export type InputValuesAnswer =
  | { readonly ok: true; readonly version: number; readonly edits: readonly { readonly range: DocumentRange; readonly newText: string }[] }
  | { readonly ok: false; readonly message: string };
