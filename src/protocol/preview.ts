import type { PlanPath } from "../core/source/plan-path";
import type { Report } from "../core/report/report";
import type { PlanLines } from "./language-server";
import type { PlanHistory } from "./plan-history";

/** What the editor tells the preview. */
export type ToPreview =
  /** The plan that is shown from now on; its report is still to come. */
  | { readonly type: "waiting"; readonly uri: string }
  /** Whether the preview stays with its plan while others are edited. */
  | { readonly type: "lock"; readonly isLocked: boolean }
  /** The plan as it was last judged: the version of its document, and the lines of its parts. */
  | { readonly type: "report"; readonly uri: string; readonly version: number; readonly report: Report; readonly lines: PlanLines; readonly locale: string }
  /** The part of the plan under the cursor; the empty path takes the highlight away. */
  | { readonly type: "highlight"; readonly path: PlanPath }
  /** The line at the top of the editor, from zero, which the preview shows at its top too. */
  | { readonly type: "scroll"; readonly line: number }
  /** How a plan came to what it is, as far as the reader looks into it; null where it has no history. */
  | { readonly type: "history"; readonly uri: string; readonly history: PlanHistory | null }
  /** The server stopped, for good or until it is back by itself; the figures on screen are from before. */
  | { readonly type: "serverStopped"; readonly isRestarting: boolean }
  /** The plan is not where it was; the figures on screen are from before, until it is back. */
  | { readonly type: "planGone" }
  /** The server runs again; reports will come. */
  | { readonly type: "serverStarted" };

/** What the preview asks of the editor. */
export type FromPreview =
  | { readonly type: "ready" }
  /** A link to a part of the plan was followed: an editor comes up there. */
  | { readonly type: "reveal"; readonly path: PlanPath }
  /** A part was clicked on: an editor that shows the plan shows it too, and the keyboard stays in the preview. */
  | { readonly type: "point"; readonly path: PlanPath }
  /** The reader scrolled until the part on this line of the plan, from zero, is at the top. */
  | { readonly type: "scroll"; readonly line: number }
  /** The values of a what-if are to be written: by the path of the input, in its own unit, for this version of the plan. */
  | { readonly type: "apply"; readonly version: number; readonly amounts: Readonly<Record<PlanPath, number>> }
  | { readonly type: "showFindings" }
  /** The reader looks into the plan's history, or no longer. */
  | { readonly type: "unfoldHistory"; readonly isUnfolded: boolean }
  | { readonly type: "addMeasurement"; readonly outcome: string };

/** What the webview keeps while it is hidden and over a window reload: the plan, how far it was scrolled, whether it is locked, and its what-if. */
export interface PreviewState {
  readonly uri: string;
  readonly scrollY: number;
  readonly isLocked: boolean;
  /** What the sliders that were moved say: by the path of the input, in its own unit. */
  readonly supposed: Readonly<Record<PlanPath, number>>;
}
