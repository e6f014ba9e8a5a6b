import type { Organisation } from "../config/organisation";
import type { Assessment } from "../economics/assessment";
import type { Valuation } from "../economics/valuation";
import type { PlanReading } from "../plan/read-plan";
import type { Status } from "../plan/plan-shape";
import type { Cost } from "../plan/sections/business-case";
import type { Input } from "../plan/sections/input";
import type { Outcome } from "../plan/sections/outcome";
import type { Person } from "../plan/sections/person";
import type { IsoDate } from "../quantity/calendar";
import type { WrittenText } from "../shape/reading";
import type { PlanPath } from "../source/plan-path";
import type { Span } from "../source/span";
import type { Category } from "./category";
import type { Fix } from "./finding";
import type { Option } from "./option";
import type { Severity, SeverityByStatus } from "./severity";
import type { SuppressionUse } from "./suppression-use";

/** What a plan is judged among: nothing of it stands in the plan's own text. */
export interface Surroundings {
  readonly organisation: Organisation;
  /** The other plans of the workspace, or of the files that are checked together. */
  readonly neighbours: readonly Neighbour[];
  /** What the plan was before, newest first, where a history can tell. */
  readonly earlier: readonly EarlierVersion[];
}

/** Another plan, as far as plans have to know of each other. */
export interface Neighbour {
  readonly id: string;
  /** Its file, as people read it. */
  readonly file: string;
}

/** The plan as it once was. */
export interface EarlierVersion {
  readonly reading: PlanReading;
  /** The day from which it was so, when the history knows. */
  readonly date: IsoDate | undefined;
  /** Set for the one version that the plan is compared with, whatever was agreed. */
  readonly isBase?: true;
}

/** A plan read, valued and assessed, among what surrounds it: once, for all rules. */
export interface JudgedPlan extends PlanReading, Surroundings {
  /** The plan's status; draft when it has none. */
  readonly status: Status;
  /** By outcome id. */
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly valuation: Valuation;
  /** The day on which the plan is judged; undefined when nobody said. */
  readonly asOf: IsoDate | undefined;
}

/** Everything a rule may look at. */
export interface Subject extends JudgedPlan {
  /** What one of the rule's own options is set to. */
  readonly option: <Value>(option: Option<Value>) => Value;
}

/** The nodes that a rule wants to see, and what it makes of each. */
export interface Visitor {
  readonly plan?: (subject: Subject) => Iterable<Observation>;
  readonly person?: (person: Person, subject: Subject) => Iterable<Observation>;
  readonly input?: (input: Input, subject: Subject) => Iterable<Observation>;
  /** Of far too many outcomes only the first few. */
  readonly outcome?: (outcome: Outcome, subject: Subject) => Iterable<Observation>;
  readonly cost?: (cost: Cost, subject: Subject) => Iterable<Observation>;
  /** The suppressions, once every rule has run and it is known what they keep quiet. */
  readonly suppression?: (suppression: SuppressionUse, subject: Subject) => Iterable<Observation>;
  /** Everything that people wrote in their own words. */
  readonly text?: (text: WrittenText, subject: Subject) => Iterable<Observation>;
}

/** What a check reports. The rule's own severity holds unless it says otherwise. */
export interface Observation {
  /** The place: a value, or what is missing, which is shown at the nearest key above it. */
  readonly at: PlanPath;
  readonly message: string;
  /** Marks a narrower place than the value at `at`. */
  readonly span?: Span;
  /** Marks the key instead of the whole value. */
  readonly onKey?: boolean;
  readonly severity?: Severity;
  readonly related?: readonly { readonly message: string; readonly at: PlanPath }[];
  /** Those that may be made without looking. */
  readonly safeFixes?: readonly Fix[];
  /** Those that somebody has to look at. */
  readonly fixes?: () => readonly Fix[];
}

/**
 * A plan on which a rule is tried. Only the keys that matter are written, as YAML; the others are those of a plan
 * that is otherwise complete.
 */
export interface Example {
  readonly title: string;
  readonly plan: string;
  /** The day on which it is judged, for rules that ask. */
  readonly asOf?: IsoDate;
  /** Other plans beside it, for rules that ask. */
  readonly neighbours?: readonly Neighbour[];
  /** The same keys as they once were, for rules that ask. */
  readonly earlier?: string;
}

/** A plan in which the rule finds something. */
export interface BadExample extends Example {
  /** What the finding says, in full. */
  readonly message: string;
  /** The same keys after the first fix. */
  readonly fixed?: string;
}

/** One way in which proofs of value fail, and everything about it: documentation and tests are derived from it. */
export interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly severity: SeverityByStatus;
  readonly summary: string;
  readonly why: string;
  /** What the quick fix does, in words; absent when there is none. */
  readonly fix?: string;
  readonly good: readonly Example[];
  readonly bad: readonly BadExample[];
  /** Set for rules that only the strict preset switches on. */
  readonly strict?: true;
  /** Set for rules that look beyond the plan, at its neighbours or its history, so that what they find depends on where they run. */
  readonly looksAround?: true;
  /** What a project can set about it. */
  readonly options?: readonly Option<unknown>[];
  readonly visit: Visitor;
}
