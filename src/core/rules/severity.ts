import type { Status } from "../plan/plan-shape";

/** How bad a finding is. */
export type Severity = "error" | "warning" | "hint";

/** How severe a rule is, which may depend on how far the plan is. */
export interface SeverityByStatus {
  readonly at: (status: Status) => Severity;
  /** For the documentation: “warning; error from agreed”. */
  readonly inWords: string;
}

const ladder = ["draft", "proposed", "agreed", "running"] as const;
const softer = { error: "warning", warning: "hint", hint: "hint" } as const;

/** The same in every status. */
export function always(severity: Severity): SeverityByStatus {
  return { at: () => severity, inWords: severity };
}

/** Full severity from a status on, one step softer for each status before it. */
export function from(start: "proposed" | "agreed" | "running", severity: Severity): SeverityByStatus {
  const at = (status: Status): Severity => {
    const steps = rung(start) - rung(status);
    return steps <= 0 ? severity : steps === 1 ? softer[severity] : softer[softer[severity]];
  };
  const earlier = ladder.slice(0, rung(start)).toReversed().map((status) => `${at(status)} when ${status}`);
  return { at, inWords: [`${severity} from ${start}`, ...earlier].join("; ") };
}

/** What each status from which something changes brings: the earliest named one also holds before. */
export function byStatus(steps: Readonly<Partial<Record<(typeof ladder)[number], Severity>>>): SeverityByStatus {
  const named = ladder.flatMap((status) => (steps[status] === undefined ? [] : [{ rung: rung(status), status, severity: steps[status] }]));
  const [first] = named;
  if (first === undefined) throw new Error("A severity by status names at least one status.");
  const at = (status: Status): Severity => (named.findLast((step) => step.rung <= rung(status)) ?? first).severity;
  return { at, inWords: named.map(({ status, severity }, index) => (index === 0 ? severity : `${severity} from ${status}`)).join("; ") };
}

/** Softer before a status, full from it on, whatever lies between. */
export function until(start: "agreed", before: Severity, after: Severity): SeverityByStatus {
  return { at: (status) => (rung(status) < rung(start) ? before : after), inWords: `${before}; ${after} from ${start}` };
}

/** Whether a severity is at least another one. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  const order: readonly Severity[] = ["hint", "warning", "error"];
  return order.indexOf(severity) >= order.indexOf(threshold);
}

function rung(status: Status): number {
  const early = ladder.findIndex((step) => step === status);
  return early < 0 ? ladder.length - 1 : early;
}
