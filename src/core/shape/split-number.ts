import { type Node, type Pair, type Scalar, isScalar } from "yaml";
import { hasSingleReading } from "../quantity/single-reading";
import { type PlanPath, childPath, itemPath } from "../source/plan-path";
import { say } from "../texts/say";
import { type Reading, spanOfNode } from "./reading";

/**
 * In `{amount: 30,000 USD/year}` the comma starts a new key, so YAML sees the amount 30. Both halves together are one
 * problem with the number written out; the pairs that it covers are given back, so that neither is judged alone.
 */
export function splitNumbers(pairs: readonly Pair[], path: PlanPath, reading: Reading): ReadonlySet<Pair> {
  const covered = new Set<Pair>();
  for (const [index, pair] of pairs.entries()) {
    if (covered.has(pair) || !mayGoOn(pair.value) || !isScalar(pair.key)) continue;
    const following = pairs.slice(index + 1).map(({ key, value }) => (isScalar(value) && value.value !== null ? undefined : key));
    const rest = restOfNumber(pair.value, following, reading.text);
    if (rest.length === 0) continue;
    for (const part of pairs.slice(index, index + 1 + rest.length)) covered.add(part);
    report([pair.value, ...rest], childPath(path, String(pair.key.value)), "key", reading);
  }
  return covered;
}

/** The same in a list: in `[62,5 %, 100 %]` the comma starts a new item. */
export function splitItems(items: readonly unknown[], path: PlanPath, reading: Reading): ReadonlySet<unknown> {
  const covered = new Set<unknown>();
  for (const [index, item] of items.entries()) {
    if (covered.has(item) || !mayGoOn(item)) continue;
    const rest = restOfNumber(item, items.slice(index + 1, index + 8), reading.text);
    if (rest.length === 0) continue;
    for (const part of [item, ...rest]) covered.add(part);
    report([item, ...rest], itemPath(path, index), "item", reading);
  }
  return covered;
}

/** Whether a value is up to three digits, which may be the first of a number. */
function mayGoOn(value: unknown): value is Scalar {
  return isScalar(value) && /^[+-]?[$€£¥]?\d{1,3}$/u.test(value.source ?? "");
}

/** The nodes that go on with a number: `,000` directly behind its digits, and at last `,5 %`, decimals with their unit. */
function restOfNumber(first: Scalar, following: readonly unknown[], text: string): readonly Scalar[] {
  let { end } = spanOfNode(first);
  const rest: Scalar[] = [];
  for (const next of following) {
    const source = isScalar(next) ? (next.source ?? "") : "";
    if (!isScalar(next) || text.slice(end, spanOfNode(next).start) !== "," || !/^(?:\d{3}(?!\d)|\d+\s*[^\d\s,.])/u.test(source)) break;
    rest.push(next);
    if (!/^\d{3}$/u.test(source)) break;
    ({ end } = spanOfNode(next));
  }
  return rest;
}

function report(parts: readonly Node[], path: PlanPath, starts: "key" | "item", reading: Reading): void {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return;
  const span = { start: spanOfNode(first).start, end: spanOfNode(last).end };
  const written = reading.text.slice(span.start, span.end);
  const plain = inPlainDigits(written, reading.currency);
  // Two items may be meant, which lack a unit or a space.
  const isSafe = starts === "key" && hasSingleReading(written, plain, reading.currency);
  reading.problems.push({ kind: "quantity-form", path, span, message: messageOn(written, plain, starts), correction: { title: say`Write ${plain}`, edits: [{ span, text: plain }], safe: isSafe } });
}

function messageOn(written: string, plain: string, starts: "key" | "item"): string {
  if (starts === "item") return say`A comma inside [ ] starts a new item, so “${written}” is cut after the first one. Numbers have a decimal point and no thousands separator: write ${plain}.`;
  return plain.includes(".")
    ? say`A comma inside { } starts a new key, so “${written}” is cut there. Numbers have a decimal point: write ${plain}.`
    : say`A comma inside { } starts a new key, so “${written}” is cut after the first one. Numbers have no thousands separator: write ${plain}.`;
}

/** A comma before three digits groups; before others stand the decimals. */
function inPlainDigits(written: string, currency: string | undefined): string {
  const symbol = /^[$€£¥]/u.test(written);
  const digits = written.replace(/^[$€£¥]/u, "").replace(/,(?=\d{3}(?!\d))/gu, "").replace(",", ".");
  return symbol && currency !== undefined && !/[A-Z]{3}/u.test(digits) ? digits.replace(/^(\d+(?:\.\d+)?)/u, `$1 ${currency}`) : digits;
}
