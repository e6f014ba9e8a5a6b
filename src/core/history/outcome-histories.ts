import type { Change } from "../changes/plan-change";
import { parseUnit } from "../quantity/parse-unit";
import { convert } from "../quantity/quantity";
import { type Unit, plainNumber } from "../quantity/unit";
import type { Measure } from "../report/measure";
import type { HistoryValue, OutcomeHistory, OutcomePoint } from "./plan-history-report";
import type { KnownPast } from "./plan-version";
import { targetValues } from "./target-values";
import type { ToldOutcomes } from "./told-outcomes";

/** An outcome on its way through the versions. */
interface Trace {
  readonly ids: readonly string[];
  readonly points: readonly { readonly version: number; readonly line: ToldOutcomes["lines"][number] }[];
}

/** Every outcome through the versions that have it, one that was renamed as one; those of the newest version first. */
export function outcomeHistories(told: readonly ToldOutcomes[], past: KnownPast): readonly OutcomeHistory[] {
  const traces = tracesThrough(told);
  const last = told.at(-1);
  const order = last?.lines.map(({ id }) => id) ?? [];
  const isPresent = (trace: Trace): boolean => trace.points.at(-1)?.version === last?.version;
  const present = traces.filter(isPresent).toSorted((a, b) => order.indexOf(idOf(a)) - order.indexOf(idOf(b)));
  return [...present, ...traces.filter((trace) => !isPresent(trace))].map((trace) => historyOf(trace, told, past));
}

function tracesThrough(told: readonly ToldOutcomes[]): readonly Trace[] {
  let traces: readonly Trace[] = [];
  for (const { version, lines, changes } of told) {
    const renamed = renamedOutcomes(changes);
    // An id that was given up may be that of a new outcome at once, so those that are renamed go on first.
    const inTurn = [...lines.filter(({ id }) => renamed.has(id)), ...lines.filter(({ id }) => !renamed.has(id))];
    for (const line of inTurn) traces = goneOn(traces, { version, line }, renamed.get(line.id) ?? line.id);
  }
  return traces;
}

/** With one more point of the outcome that had this id; of a new outcome where none had it. */
function goneOn(traces: readonly Trace[], point: Trace["points"][number], idBefore: string): readonly Trace[] {
  const { id } = point.line;
  const trace = traces.find((one) => idOf(one) === idBefore);
  if (trace === undefined) return [...traces, { ids: [id], points: [point] }];
  const next: Trace = { ids: id === idBefore ? trace.ids : [...trace.ids, id], points: [...trace.points, point] };
  return traces.map((one) => (one === trace ? next : one));
}

/** The ids that outcomes had before, by those that they have now. */
function renamedOutcomes(changes: readonly Change[]): ReadonlyMap<string, string> {
  const pairs = changes.flatMap(({ kind, path, before }) => {
    const id = /^outcomes\.([^.]+)$/u.exec(path)?.[1];
    return kind === "renamed" && id !== undefined && before !== undefined ? [[id, before] as const] : [];
  });
  return new Map(pairs);
}

function historyOf(trace: Trace, told: readonly ToldOutcomes[], past: KnownPast): OutcomeHistory {
  const unit = unitOf(trace);
  const value = (measure: Measure | undefined): HistoryValue | undefined => measure && { measure, comparable: unit === undefined ? null : comparable(measure, unit) };
  const points = trace.points.map(({ version, line: { operator, baseline, target, measured } }): OutcomePoint => ({ version, operator, baseline: value(baseline), target: value(target), measured: value(measured) }));
  const last = trace.points.at(-1);
  return {
    id: idOf(trace),
    earlierIds: trace.ids.slice(0, -1),
    name: last?.line.name ?? idOf(trace),
    unit: unit?.text,
    isPresent: last?.version === told.at(-1)?.version,
    points,
    targets: targetValues({ ids: trace.ids, points }, told, past),
  };
}

/** That of the target as it was last written, else of what was measured, else of the baseline. */
function unitOf({ points }: Trace): Unit | undefined {
  const lines = points.map(({ line }) => line).reverse();
  const written = [...lines.map(({ target }) => target), ...lines.map(({ measured }) => measured), ...lines.map(({ baseline }) => baseline)];
  return readUnit(written.find((measure) => measure !== undefined));
}

function readUnit(measure: Measure | undefined): Unit | undefined {
  if (measure === undefined) return undefined;
  if (measure.unit === "") return plainNumber;
  const reading = parseUnit(measure.unit);
  return reading.ok ? reading.unit : undefined;
}

/** Without the digits that only conversions there and back have left behind. */
function comparable(measure: Measure, unit: Unit): number | null {
  const own = readUnit(measure);
  const converted = own && convert({ amount: measure.amount, unit: own }, unit);
  return converted === undefined ? null : Number(converted.amount.toPrecision(12));
}

function idOf({ ids }: Trace): string {
  return ids.at(-1) ?? "";
}
