import type { Reason } from "./expression";

/** A value, or every reason why there is none. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

/** A result with a value. */
export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** A result with one reason. */
export function failure(reason: Reason): Result<never> {
  return { ok: false, reasons: [reason] };
}

/** All values, or all reasons. */
export function allOf<Value>(results: readonly Result<Value>[]): Result<readonly Value[]> {
  const reasons = results.flatMap((result) => (result.ok ? [] : result.reasons));
  return reasons.length > 0 ? { ok: false, reasons } : success(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

/** What follows from a value; without the value, its reasons. */
export function andThen<Value, Next>(result: Result<Value>, next: (value: Value) => Result<Next>): Result<Next> {
  return result.ok ? next(result.value) : result;
}

/** Both values, or the reasons of both. */
export function both<One, Other>(one: Result<One>, other: Result<Other>): Result<readonly [One, Other]> {
  if (one.ok && other.ok) return success([one.value, other.value]);
  return { ok: false, reasons: [one, other].flatMap((result) => (result.ok ? [] : result.reasons)) };
}
