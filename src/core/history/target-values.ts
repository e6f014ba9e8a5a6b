import type { Change } from "../changes/plan-change";
import type { HistoryValue, OutcomePoint, TargetValue } from "./plan-history-report";
import type { KnownPast } from "./plan-version";
import type { ToldOutcomes } from "./told-outcomes";

/** What a target was, from which version on, each value once until it changes. An outcome that went and came back has no target meanwhile. */
export function targetValues({ ids, points }: { readonly ids: readonly string[]; readonly points: readonly OutcomePoint[] }, told: readonly ToldOutcomes[], past: KnownPast): readonly TargetValue[] {
  const values: TargetValue[] = [];
  const begin = Math.min(...points.map(({ version }) => version));
  for (const { version, changes } of told.filter((one) => one.version >= begin)) {
    const point = points.find((one) => one.version === version);
    const latest = values.at(-1);
    if (latest !== undefined && isSame(latest, point)) values[values.length - 1] = { ...latest, measured: point?.measured ?? latest.measured };
    else values.push({ version, isSinceEarlier: past !== "whole" && version === told[0]?.version, operator: point?.operator ?? "<=", value: point?.target, isPresent: point !== undefined, measured: point?.measured, replacesAgreed: agreedBefore(changes, ids) });
  }
  return values;
}

function isSame({ isPresent, operator, value }: TargetValue, point: OutcomePoint | undefined): boolean {
  if (!isPresent || point === undefined) return isPresent === (point !== undefined);
  if (value === undefined || point.target === undefined) return value === point.target;
  return operator === point.operator && isSameValue(value, point.target);
}

function isSameValue(a: HistoryValue, b: HistoryValue): boolean {
  if (a.comparable === null || b.comparable === null) return a.measure.amount === b.measure.amount && a.measure.unit === b.measure.unit;
  return Math.abs(a.comparable - b.comparable) <= 1e-9 * Math.abs(a.comparable);
}

/** Of the target itself, or of the baseline that it is relative to. */
function agreedBefore(changes: readonly Change[], ids: readonly string[]): Change["agreed"] {
  const paths = ids.flatMap((id) => [`outcomes.${id}.target`, `outcomes.${id}.baseline`, `outcomes.${id}`]);
  return changes.find(({ path, agreed }) => agreed !== undefined && paths.some((one) => path === one || path.startsWith(`${one}.target`)))?.agreed;
}
