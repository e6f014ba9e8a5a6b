import type { VersionText } from "../changes/plan-comparison";
import type { IsoDate } from "../quantity/calendar";

/** One version of a plan's file, and who made it. */
export interface PlanVersion {
  /** The full id of the commit; undefined for what is not committed. */
  readonly commit: string | undefined;
  /** Whose name the commit has; undefined for what is not committed. */
  readonly author: string | undefined;
  /** When it was written, by the author's own clock: 2026-02-27T09:30:00+01:00; undefined for what is not committed. */
  readonly time: string | undefined;
  /** That day, on which the version is judged; today for what is not committed. */
  readonly date: IsoDate;
  /** The first line of what the commit says; undefined for what is not committed. */
  readonly subject: string | undefined;
  /** What the file was called then, as git names it, below the folder of its repository; undefined for what is not committed. */
  readonly file: string | undefined;
  /** Whether a merge put it together: what is new in it may be from whoever worked on the other branch. */
  readonly isMerge: boolean;
  readonly content: VersionText;
}

/** Whether the first version that is known is the first there was: a clone may be shallow, and a history too long to be read as a whole. */
export type KnownPast = "whole" | "shallow" | "longer";

/** The committed versions of a plan's file, oldest first; or one sentence on why there are none and what to do. */
export type PlanCommits = { readonly ok: true; readonly versions: readonly PlanVersion[]; readonly past: KnownPast } | { readonly ok: false; readonly message: string };

/** What nobody has committed yet as a version of its own; undefined where it is what the last commit has. Line ends are git's business. */
export function uncommitted(content: VersionText, last: PlanVersion | undefined, today: IsoDate): PlanVersion | undefined {
  if (last !== undefined && isSame(content, last.content)) return undefined;
  return { commit: undefined, author: undefined, time: undefined, date: today, subject: undefined, file: undefined, isMerge: false, content };
}

/** A file that is neither here nor there is the same too. */
function isSame(a: VersionText, b: VersionText): boolean {
  return a.readable && b.readable ? withoutReturns(a.text) === withoutReturns(b.text) : a.readable === b.readable;
}

function withoutReturns(text: string): string {
  return text.replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");
}
