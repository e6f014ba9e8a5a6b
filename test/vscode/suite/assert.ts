/** Fails with the message, and both values, unless they are the same. */
export function equal(actual: unknown, expected: unknown, message: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${message}: expected ${right}, got ${left}.`);
}

/** Fails with the message unless the claim holds. */
export function ok(claim: boolean, message: string): asserts claim {
  if (!claim) throw new Error(message);
}
