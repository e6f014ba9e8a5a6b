import type { ChangeFigures, PlanChange } from "./plan-change";

/** A plan's text in one version, or one sentence on why its file holds none. */
export type VersionText = { readonly readable: true; readonly text: string } | { readonly readable: false; readonly message: string };

/** One plan's file in two versions. */
export interface PlanVersions {
  /** As people read it: relative, with forward slashes; the later name where it was renamed. */
  readonly file: string;
  /** Its name in the earlier version, where that was another one. */
  readonly earlierFile: string | undefined;
  /** Undefined where the file did not exist. */
  readonly before: VersionText | undefined;
  /** Undefined where the file does not exist any more. */
  readonly after: VersionText | undefined;
}

interface ComparedFile {
  readonly file: string;
  readonly earlierFile: string | undefined;
}

/** A plan that only one version has, in a few words and figures. */
export interface PlanSketch extends Pick<PlanChange, "plan" | "scenario" | "whyUnvalued"> {
  readonly figures: ChangeFigures | undefined;
  readonly outcomes: number;
  /** Whether somebody had agreed to it, or to something in it. */
  readonly isAgreed: boolean;
}

/** What became of one plan's file: every file gives one of these, so that nothing is passed over in silence. */
export type PlanComparison =
  | (ComparedFile & { readonly kind: "changed"; readonly change: PlanChange })
  | (ComparedFile & { readonly kind: "added"; readonly sketch: PlanSketch })
  | (ComparedFile & { readonly kind: "removed"; readonly sketch: PlanSketch })
  /** One version, or both, cannot be read as a plan, so what changed cannot be told. */
  | (ComparedFile & {
      readonly kind: "unreadable";
      readonly side: "before" | "after" | "both";
      /** What became of the file where only one version has it; left out where both have it. */
      readonly fate?: "added" | "removed";
      readonly message: string;
      /** From 1, in the later version where that is the unreadable one; undefined where the file is no text at all. */
      readonly line: number | undefined;
    });

/** A version of a repository as people name it. */
export interface VersionName {
  /** “main”, “v1.2”, “working tree”, or a file. */
  readonly name: string;
  /** The full id of the commit; undefined for what is not committed. */
  readonly commit: string | undefined;
}

/** Several plans in two versions. */
export interface Comparison {
  readonly base: VersionName;
  readonly head: VersionName;
  /** In the order of their file names. */
  readonly plans: readonly PlanComparison[];
  /** What else differs and is not compared, a sentence each; left out when there is nothing. */
  readonly notes?: readonly string[];
}
