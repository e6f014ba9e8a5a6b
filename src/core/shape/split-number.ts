import { type Pair, isNode, isScalar } from "yaml";
import { hasSingleReading } from "../quantity/single-reading";
import { type PlanPath, childPath } from "../source/plan-path";
import { say } from "../texts/say";
import { type Reading, spanOfNode } from "./reading";

/**
 * In `{amount: 30,000 USD/year}` the comma starts a new key, so YAML sees the amount 30. Both halves together are one
 * problem with the number written out; the pairs that it covers are given back, so that neither is judged alone.
 */
export function splitNumbers(pairs: readonly Pair[], path: PlanPath, reading: Reading): ReadonlySet<Pair> {
  const covered = new Set<Pair>();
  for (const [index, pair] of pairs.entries()) {
    const rest = mayGoOn(pair) ? restOfNumber(pair, pairs.slice(index + 1), reading.text) : [];
    if (rest.length === 0 || covered.has(pair)) continue;
    for (const part of [pair, ...rest]) covered.add(part);
    report(pair, rest, path, reading);
  }
  return covered;
}

/** Whether a pair's value is up to three digits, which may be the first of a number. */
function mayGoOn({ value }: Pair): boolean {
  return isScalar(value) && /^[+-]?[$€£¥]?\d{1,3}$/u.test(value.source ?? "");
}

/** The pairs whose keys go on with the number that is this pair's value: `,000` directly behind its digits. */
function restOfNumber(pair: Pair, following: readonly Pair[], text: string): readonly Pair[] {
  if (!isScalar(pair.value)) return [];
  let end = spanOfNode(pair.value).end;
  const rest: Pair[] = [];
  for (const next of following) {
    if (!isScalar(next.key) || isNode(next.value) && isScalar(next.value) && next.value.value !== null) break;
    const { start, end: keyEnd } = spanOfNode(next.key);
    if (text.slice(end, start) !== "," || !/^\d{3}(?!\d)/u.test(next.key.source ?? "")) break;
    rest.push(next);
    end = keyEnd;
  }
  return rest;
}

function report(pair: Pair, rest: readonly Pair[], path: PlanPath, reading: Reading): void {
  const last = rest.at(-1);
  if (!isScalar(pair.key) || !isNode(pair.value) || last === undefined || !isScalar(last.key)) return;
  const span = { start: spanOfNode(pair.value).start, end: spanOfNode(last.key).end };
  const written = reading.text.slice(span.start, span.end);
  const plain = inPlainDigits(written, reading.currency);
  reading.problems.push({
    kind: "quantity-form",
    path: childPath(path, String(pair.key.value)),
    span,
    message: say`A comma inside { } starts a new key, so “${written}” is cut after the first one. Numbers have no thousands separator: write ${plain}.`,
    correction: { title: say`Write ${plain}`, edits: [{ span, text: plain }], safe: hasSingleReading(written, plain, reading.currency) },
  });
}

function inPlainDigits(written: string, currency: string | undefined): string {
  const symbol = /^[$€£¥]/u.test(written);
  const digits = written.replace(/^[$€£¥]/u, "").replace(/,(?=\d{3})/gu, "");
  return symbol && currency !== undefined && !/[A-Z]{3}/u.test(digits) ? digits.replace(/^(\d+)/u, `$1 ${currency}`) : digits;
}
