import type { PlanPath } from "../core/source/plan-path";
import type { Texts } from "../core/texts/say";

/** What an editor can do, and may, beside what the Language Server Protocol knows. */
export interface EditorAbilities {
  /** It has the command that asks for a reading: without it, only a guessed number could be offered. */
  readonly asksForMeasurements: boolean;
  /** It has the command that puts the cursor where something is to be written. */
  readonly placesCursor: boolean;
  /** It answers questions about files: in a browser nobody else can. */
  readonly answersFiles: boolean;
  /** It has the command that asks about a new plan and writes it. */
  readonly asksForPlans: boolean;
  /** It has the command that opens the preview of a plan. */
  readonly opensPreview: boolean;
  /** It has VS Code's command that shows what can be typed: it is run behind a key that was taken, for its value. */
  readonly suggestsAgain: boolean;
  /** It does not trust the folders that it has open, so nothing is started in them: git is not asked. */
  readonly isRestricted: boolean;
}

/** That command. */
export const suggestCommand = "editor.action.triggerSuggest";

/** What the editor says of itself when it starts the server. */
export interface Introduction extends EditorAbilities {
  /** Everything that the server says to people, in the language of the editor; English where it is left out. */
  readonly texts?: Texts;
}

/** The command that opens the preview of a plan beside it; a `PreviewRequest` says at which part. */
export const openPreviewCommand = "pov.openPreviewToSide";

/** A part of a plan that is to be shown in the preview. */
export interface PreviewRequest {
  readonly uri: string;
  readonly path: PlanPath;
}
