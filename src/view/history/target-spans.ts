import type { OutcomeHistory } from "../../core/history/plan-history-report";

/** A target as long as it was the same. */
export interface TargetSpan {
  /** The first version that has it. */
  readonly version: number;
  /** In the unit of the outcome's history. */
  readonly value: number;
  /** The version in which it ended, or the last one. */
  readonly until: number;
  /** What it became then; undefined where it still holds, or was given up. */
  readonly next: number | undefined;
  /** Whether people had agreed to the one before. */
  readonly isMoved: boolean;
}

/** The targets that an outcome had, as far as they can be compared. */
export function targetSpans({ targets }: Pick<OutcomeHistory, "targets">, versions: number): readonly TargetSpan[] {
  return targets.flatMap(({ version, value, replacesAgreed }, index) => {
    const next = targets[index + 1];
    if (value === undefined || value.comparable === null) return [];
    return [{ version, value: value.comparable, until: next?.version ?? versions - 1, next: next?.value?.comparable ?? undefined, isMoved: replacesAgreed !== undefined }];
  });
}
