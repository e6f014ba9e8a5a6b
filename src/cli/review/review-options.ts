import type { ReviewLimits } from "../../view/change/failure-words";
import type { IsoDate } from "../../core/quantity/calendar";
import type { ChangeClass } from "../../core/changes/plan-change";
import type { ColourOption } from "../commands/command";
import type { ReportOutput } from "../report-outputs";
import type { ReviewFormat } from "./review-formats";

/** What `pov review` can be told. */
export interface ReviewOptions extends ColourOption {
  readonly base?: string;
  readonly head?: string;
  readonly format?: readonly ReportOutput<ReviewFormat>[];
  /** The file of the comment. */
  readonly comment?: string;
  readonly commentLimit?: number;
  readonly marker?: string;
  /** The address of a line, with {commit}, {path} and {line}. */
  readonly links?: string;
  readonly summary?: boolean;
  readonly asOf?: IsoDate;
  readonly failSeverity: ReviewLimits["failSeverity"];
  readonly failOn?: ReadonlySet<ChangeClass>;
  readonly minRoi?: number;
  readonly maxWarnings?: number;
}

/** What the options do not let pass. */
export function limitsOf({ failSeverity, failOn = new Set(), minRoi, maxWarnings }: ReviewOptions): ReviewLimits {
  return { failSeverity, failOn, minRoi, maxWarnings };
}

/** Where reports go: as asked, else lines, and where a run on GitHub shows its log, annotations with them. The comment is one more, and “-” is standard output, which then has that alone. */
export function outputsFor({ format, comment }: ReviewOptions, variables: Readonly<Record<string, string | undefined>> = {}): readonly ReportOutput<ReviewFormat>[] {
  const annotations = variables["GITHUB_ACTIONS"] === "true" ? [{ format: "github", file: undefined } as const] : [];
  const usual = comment === "-" ? [] : [{ format: "text", file: undefined } as const, ...annotations];
  return [...(format ?? usual), ...(comment === undefined ? [] : [{ format: "markdown", file: comment === "-" ? undefined : comment } as const])];
}
