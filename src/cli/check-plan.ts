import { analyseReading } from "../core/analyse";
import { readPlan } from "../core/plan/read-plan";
import type { IsoDate } from "../core/quantity/calendar";
import type { Finding } from "../core/rules/finding";
import { type FixedText, fixAll } from "../core/rules/fix-all";
import type { LintResult } from "../core/rules/lint";
import { linesOf } from "../core/source/lines";
import type { SourceIndex } from "../core/source/source-index";
import type { RunCircumstances } from "./circumstances";
import { decodePlan, hasMark } from "./plan-text";
import { type ToldFinding, type ToldSuppression, toldFinding, toldSuppression } from "./told-finding";

/** A plan and what was found in it: plain data, all that a report needs. */
export interface CheckedPlan {
  /** As people read it: relative to the current folder, with forward slashes. */
  readonly path: string;
  /** What the plan calls itself; undefined when it has no title. */
  readonly title?: string | undefined;
  readonly findings: readonly ToldFinding[];
  /** How many more findings there are that the baseline has; undefined without a baseline. */
  readonly inBaseline?: number;
  /** Those of the findings that a change brought; left out where nothing is compared. */
  readonly introduced?: ReadonlySet<ToldFinding>;
  /** What comments in the plan keep quiet. */
  readonly suppressed?: readonly ToldSuppression[];
}

/** A plan to judge, as it was read. */
export interface PlanToCheck {
  /** Undefined for a plan on standard input that was given no name. */
  readonly path: string | undefined;
  readonly bytes: Uint8Array;
}

/** A plan that was judged, and mended before where that was asked for. */
export interface JudgedPlanFile extends CheckedPlan {
  /** Left out where nothing was to be fixed. */
  readonly mending?: Mending;
}

/** The text of a plan that is to be fixed. */
export interface Mending {
  /** As it was read; undefined when the bytes are no text. */
  readonly before: string | undefined;
  /** What stands before the text: a byte order mark, or nothing. */
  readonly mark: string;
  /** Undefined where nobody judged it. */
  readonly fixed: FixedText | undefined;
}

/** A plan that was judged, and on what that depends besides its bytes. */
export interface PlanVerdict {
  readonly plan: JudgedPlanFile;
  /** The id by which it was compared with others. */
  readonly id: string | undefined;
  /** Whether the same bytes may be judged otherwise another time, because its history was asked. */
  readonly hasLookedBack: boolean;
}

/** How plans are judged: as of a day, among others, after all safe fixes or as they are. */
export interface Judging {
  readonly asOf: IsoDate;
  readonly circumstances: RunCircumstances;
  readonly fix: boolean;
}

/** Judges the bytes of a plan; bytes that are not text are a finding too. */
export async function checkPlan({ path, bytes }: PlanToCheck, { asOf, circumstances, fix }: Judging): Promise<PlanVerdict> {
  const plan = decodePlan(bytes);
  const name = path ?? "stdin";
  const mark = markOf(bytes);
  if (!plan.readable) return { plan: { ...unreadablePlan(name, plan), ...(fix && { mending: { before: undefined, mark, fixed: undefined } }) }, id: undefined, hasLookedBack: false };
  const { text } = plan;
  const reading = readPlan(text);
  const around = await circumstances.of(path, reading);
  const found = analyseReading(reading, asOf, around);
  const fixed = fix ? fixAll(text, (changed) => (changed === text ? found : found.again(changed)).findings) : undefined;
  const left = fixed === undefined || fixed.mended === 0 ? found : found.again(fixed.text);
  return { plan: { ...toldPlan(name, left), ...(fix && { mending: { before: text, mark, fixed } }) }, id: reading.plan.id, hasLookedBack: around.hasLookedBack };
}

/** What was found in a plan, without its text. */
export function toldPlan(path: string, { plan, source, findings, suppressed }: Found): CheckedPlan {
  return { path, title: plan.title, findings: findings.map((finding) => toldFinding(finding, source)), suppressed: suppressed.map((one) => toldSuppression(one, source)) };
}

/** A plan whose bytes are no text, as far as one was made out, which is what was found in it. */
export function unreadablePlan(path: string, { text, message, span }: { readonly text: string; readonly message: string; readonly span: Finding["span"] }): CheckedPlan {
  const finding: Finding = { rule: "yaml", severity: "error", message, path: "", span, related: [], safeFixes: [], fixes: [] };
  return { path, findings: [toldFinding(finding, { text: "", lines: linesOf(text), places: new Map() })] };
}

/** A plan that nobody judges, with its text as it is. */
export function unjudged({ path, bytes }: PlanToCheck): JudgedPlanFile {
  const plan = decodePlan(bytes);
  return { path: path ?? "stdin", findings: [], mending: { before: plan.readable ? plan.text : undefined, mark: markOf(bytes), fixed: undefined } };
}

function markOf(bytes: Uint8Array): string {
  return hasMark(bytes) ? "\uFEFF" : "";
}

interface Found extends LintResult {
  readonly plan: { readonly title: string | undefined };
  readonly source: SourceIndex;
}
