import type { PlanPath } from "../core/source/plan-path";
import type { Report } from "../core/report/report";

/** What the editor tells the preview. */
export type ToPreview =
  /** The plan that is shown from now on; its report is still to come. */
  | { readonly type: "waiting"; readonly uri: string }
  /** Whether the preview stays with its plan while others are edited. */
  | { readonly type: "lock"; readonly isLocked: boolean }
  | { readonly type: "report"; readonly uri: string; readonly report: Report; readonly locale: string }
  /** The part of the plan under the cursor; the empty path takes the highlight away. */
  | { readonly type: "highlight"; readonly path: PlanPath }
  /** The server stopped; the figures on screen are the last ones. */
  | { readonly type: "serverStopped" }
  /** The server runs again; reports will come. */
  | { readonly type: "serverStarted" };

/** What the preview asks of the editor. */
export type FromPreview =
  | { readonly type: "ready" }
  | { readonly type: "reveal"; readonly path: PlanPath }
  | { readonly type: "showFindings" }
  | { readonly type: "addMeasurement"; readonly outcome: string };

/** What the webview keeps while it is hidden and over a window reload: the plan, how far it was scrolled, and whether it is locked. */
export interface PreviewState {
  readonly uri: string;
  readonly scrollY: number;
  readonly isLocked: boolean;
}
