import type { Appraisal } from "../economics/appraisal/appraisal";
import type { Direction, Operator } from "../economics/assessment";
import type { AvailableScenario, Method, PlacedReason, ScenarioName, Valuation } from "../economics/valuation";
import type { Status } from "../plan/plan-shape";
import type { IsoDate } from "../quantity/calendar";
import type { Severity } from "../rules/severity";
import type { PlanPath } from "../source/plan-path";
import { text } from "../texts/say";
import type { CommitmentLine, StepLine } from "./commitment-line";
import type { CostLine } from "./cost-line";
import type { DecisionLine } from "./decision-line";
import type { ExchangeRateLine } from "./exchange-rate-line";
import type { FrameLine } from "./frame-line";
import type { InputLine } from "./input-line";
import type { Measure } from "./measure";
import type { PersonLine } from "./person-line";
import type { SuppressedLine } from "./suppressed-line";
import type { TimelineLine } from "./timeline-line";

export type { CommitmentLine, CostLine, DecisionLine, ExchangeRateLine, FrameLine, InputLine, Measure, PersonLine, StepLine, SuppressedLine, TimelineLine };

/** A guardrail and its latest reading. */
export interface GuardrailLine {
  readonly name: string;
  readonly operator: Operator;
  readonly limit: Measure | undefined;
  readonly reading: Measure | undefined;
  readonly held: boolean | undefined;
  readonly path: PlanPath;
}

/** An outcome from baseline to target to what was measured. */
export interface OutcomeLine {
  readonly id: string;
  readonly path: PlanPath;
  /** The metric's name, else the statement, else the id. */
  readonly name: string;
  readonly statement: string | undefined;
  readonly direction: Direction | undefined;
  readonly operator: Operator;
  readonly baseline: Measure | undefined;
  readonly target: Measure | undefined;
  readonly measured: Measure | undefined;
  readonly verdict: "met" | "missed" | "guardrail-broken" | "not-measured" | "not-comparable";
  readonly guardrails: readonly GuardrailLine[];
  /** In the order of the plan. */
  readonly readings: readonly ReadingLine[];
  readonly resultRule: ResultRuleLine;
}

/** One dated reading; `samples` is undefined where the plan does not say how many it rests on. */
export interface ReadingLine {
  readonly date: IsoDate;
  readonly value: Measure;
  readonly samples: number | undefined;
  readonly path: PlanPath;
}

/** Which of the readings is the result, and why; without a path it is the format's default. */
export interface ResultRuleLine {
  readonly rule: "mean" | "median" | "latest" | "worst";
  readonly reason: string | undefined;
  readonly path: PlanPath | undefined;
}

/** A finding as the report lists it; lines and columns count from 1. */
export interface FindingLine {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: PlanPath;
  readonly line: number;
  readonly column: number;
}

/** Whether the figures belong to the text as it stands, or are the last ones that could be computed. */
export type Freshness =
  | { readonly status: "current" }
  | { readonly status: "kept"; readonly because: readonly PlacedReason[] };

/** How long the work takes and where it is, as of the day the report was asked for. */
export interface Schedule {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Both included. */
  readonly days: number;
  /** Days left including today; negative when the end has passed; undefined without an as-of day. */
  readonly daysLeft: number | undefined;
  readonly path: PlanPath;
}

/**
 * A plan judged and valued, as one piece of plain data: what preview, exports, command line and comments render.
 * Numbers are unrounded; texts are the plan's own and must be shown as text.
 */
export interface Report {
  readonly version: 1;
  readonly plan: {
    readonly id: string | undefined;
    readonly title: string | undefined;
    readonly status: Status;
    readonly result: "go" | "no-go" | "no-decision" | undefined;
    readonly currency: string | undefined;
    readonly customer: string | undefined;
  };
  readonly asOf: IsoDate | undefined;
  readonly sponsor: PersonLine | undefined;
  readonly schedule: Schedule | undefined;
  /** The scenario that the verdict speaks of: measured once the plan is concluded, target before. */
  readonly headline: ScenarioName;
  readonly valuation: Valuation;
  readonly outcomes: readonly OutcomeLine[];
  /** Names of the costs and of the outcomes behind the benefits, for the table. */
  readonly names: Readonly<Record<string, string>>;
  readonly findings: readonly FindingLine[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** What the verdict's scenario rests on and how sure it is; undefined where it has no figures. */
  readonly appraisal: Appraisal | undefined;
  /** What nobody has agreed to first, else in the plan's order. */
  readonly inputs: readonly InputLine[];
  readonly costLines: readonly CostLine[];
  readonly frame: FrameLine;
  readonly exchangeRates: readonly ExchangeRateLine[];
  readonly timeline: TimelineLine | undefined;
  readonly decision: DecisionLine | undefined;
  readonly commitment: CommitmentLine | undefined;
  /** Findings that a comment in the plan keeps quiet, in the order of its text. */
  readonly suppressed: readonly SuppressedLine[];
  readonly freshness: Freshness;
}

/** The figures that the verdict speaks of, when there are any. */
export function headlineFigures(report: Report): AvailableScenario | undefined {
  const scenario = report.valuation.scenarios[report.headline];
  return scenario.available ? scenario : undefined;
}

/** The method's name as the field writes it. */
export const methodNames: Readonly<Record<Method, string>> = { tei: "TEI", nucleus: "Nucleus", simple: text`simple` };
