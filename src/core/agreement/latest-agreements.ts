import type { Plan } from "../plan/plan-shape";
import type { IsoDate } from "../quantity/calendar";
import type { PlanPath } from "../source/plan-path";

/** An agreement of which the tool recorded what was agreed. */
export interface RecordedAgreement {
  readonly path: PlanPath;
  /** The id of the person. */
  readonly by: string;
  readonly date: IsoDate;
  readonly digest: string;
  /** Fingerprints of the agreed fields, of this agreement or of another one to the same terms. */
  readonly fields: string | undefined;
}

/** What each person agreed to last, in the order of the plan. An agreement without a digest says nothing about the terms. */
export function latestAgreements({ agreements }: Plan): readonly RecordedAgreement[] {
  const latest = new Map<string, RecordedAgreement>();
  for (const { path, by, date, digest } of agreements) {
    if (by === undefined || date === undefined || digest === undefined) continue;
    const fields = agreements.find((other) => other.digest === digest && other.fields !== undefined)?.fields;
    const before = latest.get(by);
    if (before === undefined || before.date <= date) latest.set(by, { path, by, date, digest, fields });
  }
  return [...latest.values()];
}
