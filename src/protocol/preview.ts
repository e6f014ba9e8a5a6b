import type { PlanPath } from "../core/source/plan-path";
import type { Report } from "../core/report/report";

/** What the editor tells the preview. */
export type ToPreview =
  | { readonly type: "report"; readonly uri: string; readonly report: Report; readonly locale: string }
  /** The part of the plan under the cursor; the empty path takes the highlight away. */
  | { readonly type: "highlight"; readonly path: PlanPath }
  /** The server stopped; the figures on screen are the last ones. */
  | { readonly type: "serverStopped" };

/** What the preview asks of the editor. */
export type FromPreview =
  | { readonly type: "ready" }
  | { readonly type: "reveal"; readonly path: PlanPath }
  | { readonly type: "showFindings" };

/** What the webview keeps over a window reload. */
export interface PreviewState {
  readonly uri: string;
}
