import { digestOf } from "../agreement/digest";
import { digestsToFind } from "../agreement/digests-to-find";
import { assess } from "../analyse";
import { comparePlans } from "../changes/compare-plans";
import type { Change } from "../changes/plan-change";
import { figuresIn, whyUnvalued } from "../changes/sketch";
import { activeRules, knownRules } from "../config/active-rules";
import type { Settings } from "../config/settings";
import { problemWithWhole } from "../plan/problem-with-whole";
import { readPlan } from "../plan/read-plan";
import type { IsoDate } from "../quantity/calendar";
import { headlineOf } from "../report/headline";
import { outcomeLine } from "../report/outcome-line";
import { lint } from "../rules/lint";
import type { EarlierVersion, JudgedPlan } from "../rules/rule";
import type { Severity } from "../rules/severity";
import { outcomeHistories } from "./outcome-histories";
import type { HistoryPoint, JudgedPoint, PlanHistoryReport, UnreadablePoint } from "./plan-history-report";
import type { KnownPast, PlanVersion } from "./plan-version";
import type { ToldOutcomes } from "./told-outcomes";

/** A history as far as it is told. */
export interface ToldHistory {
  readonly points: readonly HistoryPoint[];
  /** The outcomes of each version that can be read. */
  readonly outcomes: readonly ToldOutcomes[];
  /** The last version that could be read. */
  readonly latest: JudgedPlan | undefined;
  /** What people may have agreed to: every reading plan by the digest of its terms. */
  readonly agreeable: readonly AgreeableVersion[];
}

interface AgreeableVersion {
  readonly digest: string;
  readonly text: string;
  readonly date: IsoDate;
}

/** A history of which nothing is told yet. */
export const nothingTold: ToldHistory = { points: [], outcomes: [], latest: undefined, agreeable: [] };

/** The history with its next version: valued, judged as of its own day, and compared with the last one before it that can be read. Takes some milliseconds. */
export function tellVersion(told: ToldHistory, { content, ...who }: PlanVersion, settings: Settings): ToldHistory {
  if (!content.readable) return { ...told, points: [...told.points, { ...who, ...unreadable(content.message) }] };
  const judged = told.latest?.source.text === content.text ? { ...told.latest, asOf: who.date } : assess(content.text, who.date, { settings });
  const problem = problemWithWhole(judged.problems);
  if (problem !== undefined) {
    const { line } = judged.source.lines.positionAt(problem.span.start);
    return { ...told, points: [...told.points, { ...who, ...unreadable(problem.message, line + 1) }] };
  }
  const changes = told.latest && changesBetween(told.latest, judged);
  const counts = countsOf(judged, told.agreeable, settings);
  return {
    points: [...told.points, { ...who, ...judgedPoint(judged, counts, changes) }],
    outcomes: [...told.outcomes, { version: told.points.length, lines: outcomesOf(judged), changes: changes ?? [] }],
    latest: judged,
    agreeable: [{ digest: digestOf(judged.plan), text: content.text, date: who.date }, ...told.agreeable],
  };
}

/** What is told so far, as plain data. */
export function historyReport({ points, outcomes, latest }: ToldHistory, past: KnownPast): PlanHistoryReport {
  const plan = latest && { id: latest.plan.id, title: latest.plan.title, customer: latest.plan.customer?.name };
  return { version: 1, plan, versions: points, past, outcomes: outcomeHistories(outcomes, past) };
}

function unreadable(message: string, line?: number): UnreadablePoint {
  return { readable: false, message, line };
}

/** Both as of the later day, so that time alone changes nothing. */
function changesBetween(before: JudgedPlan, after: JudgedPlan): readonly Change[] {
  return before.source.text === after.source.text ? [] : comparePlans({ ...before, asOf: after.asOf }, after).changes;
}

function judgedPoint(judged: JudgedPlan, counts: JudgedPoint["counts"], changes: JudgedPoint["changes"]): JudgedPoint {
  const { plan, status, valuation } = judged;
  const scenario = headlineOf(status, valuation);
  return {
    readable: true,
    status,
    currency: plan.currency,
    method: valuation.method,
    scenario,
    figures: figuresIn(judged, scenario),
    whyUnvalued: whyUnvalued(judged, scenario),
    counts,
    outcomes: plan.outcomes.length,
    scopeItems: plan.scope?.in.length ?? 0,
    changes,
  };
}

function countsOf(judged: JudgedPlan, agreeable: readonly AgreeableVersion[], settings: Settings): JudgedPoint["counts"] {
  const { findings } = lint({ ...judged, earlier: agreedVersions(judged, agreeable) }, activeRules(settings), knownRules(settings));
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), hint: count("hint") };
}

function agreedVersions({ plan }: JudgedPlan, agreeable: readonly AgreeableVersion[]): readonly EarlierVersion[] {
  const wanted = [...digestsToFind(plan)];
  return wanted.flatMap((digest) => {
    const version = agreeable.find((one) => one.digest === digest);
    return version === undefined ? [] : [{ reading: readPlan(version.text), date: version.date }];
  });
}

function outcomesOf({ plan, assessments, source }: JudgedPlan): ToldOutcomes["lines"] {
  return plan.outcomes.flatMap((outcome) => {
    const assessment = assessments.get(outcome.id);
    if (assessment === undefined) return [];
    const { id, name, operator, baseline, target, measured } = outcomeLine(outcome, assessment, source);
    return [{ id, name, operator, baseline, target, measured }];
  });
}
