import { analyse } from "../core/analyse";
import type { IsoDate } from "../core/quantity/calendar";
import type { Finding } from "../core/rules/finding";
import { type FixedText, fixAll } from "../core/rules/fix-all";
import type { LintResult } from "../core/rules/lint";
import { type Lines, linesOf } from "../core/source/lines";
import type { SourceIndex } from "../core/source/source-index";
import type { RunCircumstances } from "./circumstances";
import { decodePlan, hasMark } from "./plan-text";

/** A plan and what was found in it. */
export interface CheckedPlan {
  /** As people read it: relative to the current folder, with forward slashes. */
  readonly path: string;
  readonly lines: Lines;
  readonly findings: readonly Finding[];
  /** How many more findings there are that the baseline has; undefined without a baseline. */
  readonly inBaseline?: number;
  /** Those of the findings that a change brought; left out where nothing is compared. */
  readonly introduced?: ReadonlySet<Finding>;
  /** What comments in the plan keep quiet. */
  readonly suppressed?: LintResult["suppressed"];
  /** The text in which it was found; undefined for bytes that are no text. */
  readonly source?: SourceIndex | undefined;
}

/** A plan to judge, as it was read. */
export interface PlanToCheck {
  /** Undefined for a plan on standard input that was given no name. */
  readonly path: string | undefined;
  readonly bytes: Uint8Array;
}

/** A plan that was judged, and mended before where that was asked for. */
export interface JudgedPlanFile extends CheckedPlan {
  /** Its text as it was read; undefined when its bytes are no text. */
  readonly before: string | undefined;
  /** What stands before the text: a byte order mark, or nothing. */
  readonly mark: string;
  /** Undefined when nothing was to be fixed. */
  readonly fixed: FixedText | undefined;
  /** Of the text that was judged; undefined when there is none. */
  readonly source: SourceIndex | undefined;
}

/** How plans are judged: as of a day, among others, after all safe fixes or as they are. */
export interface Judging {
  readonly asOf: IsoDate;
  readonly circumstances: RunCircumstances;
  readonly fix: boolean;
}

/** Judges the bytes of a plan; bytes that are not text are a finding too. */
export async function checkPlan({ path, bytes }: PlanToCheck, { asOf, circumstances, fix }: Judging): Promise<JudgedPlanFile> {
  const plan = decodePlan(bytes);
  const name = path ?? "stdin";
  const mark = hasMark(bytes) ? "\uFEFF" : "";
  if (!plan.readable) {
    const { message, span } = plan;
    const finding: Finding = { rule: "yaml", severity: "error", message, path: "", span, related: [], fixes: [] };
    return { path: name, lines: linesOf(plan.text), findings: [finding], before: undefined, mark, fixed: undefined, source: undefined };
  }
  const around = await circumstances.of(path, plan.text);
  const found = analyse(plan.text, asOf, around);
  const fixed = fix ? fixAll(plan.text, (text) => (text === plan.text ? found : found.again(text)).findings) : undefined;
  const { source, findings, suppressed } = fixed === undefined || fixed.mended === 0 ? found : found.again(fixed.text);
  return { path: name, lines: source.lines, findings, suppressed, before: plan.text, mark, fixed, source };
}

/** A plan that nobody judges, with its text as it is. */
export function unjudged({ path, bytes }: PlanToCheck): JudgedPlanFile {
  const plan = decodePlan(bytes);
  return { path: path ?? "stdin", lines: linesOf(plan.text), findings: [], before: plan.readable ? plan.text : undefined, mark: hasMark(bytes) ? "\uFEFF" : "", fixed: undefined, source: undefined };
}
