import type { PlanComparison } from "../core/changes/plan-comparison";
import type { PlanPath } from "../core/source/plan-path";

/** What a plan is compared with: its file as it was saved, another file, or a commit, with the branch or tag that it was chosen by. */
export type Base = { readonly kind: "saved" } | { readonly kind: "file"; readonly uri: string } | { readonly kind: "commit"; readonly commit: string; readonly name: string | null };

/** What a page of a change keeps while it is hidden and over a window reload. */
export interface ChangeState {
  readonly uri: string;
  readonly base: Base;
  readonly scrollY: number;
}

/** What the editor tells the page of a change. */
export type ToChange =
  /** The plan and what it is compared with from now on; what changed is still to come. */
  | { readonly type: "waiting"; readonly uri: string; readonly base: Base }
  /** What changed, as the plan stands now, and whether both texts are the same to the last character; the base by the name that people have for it. */
  | { readonly type: "comparison"; readonly comparison: PlanComparison; readonly isSameText: boolean; readonly baseName: string; readonly locale: string }
  /** Why the two cannot be compared. */
  | { readonly type: "unavailable"; readonly message: string }
  /** The server stopped, for good or until it is back by itself; what is on screen is from before. */
  | { readonly type: "serverStopped"; readonly isRestarting: boolean };

/** What the page of a change asks of the editor. */
export type FromChange =
  | { readonly type: "ready" }
  /** A part of the plan is to be shown in an editor. */
  | { readonly type: "reveal"; readonly path: PlanPath }
  /** A line, from 1, of one of the two versions. */
  | { readonly type: "showLine"; readonly side: "before" | "after"; readonly line: number }
  /** The two texts are to be shown beside each other. */
  | { readonly type: "openTexts" };
