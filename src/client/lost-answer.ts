/**
 * What a connection says of a question whose answer cannot come any more, because the server ended: that it waited, that
 * it could not be written, that nothing runs; and without a code of the protocol, that the connection is closed or disposed.
 */
const losses: ReadonlySet<unknown> = new Set([-32097, -32099, -32096, 1, 2]);

/** Whether a question failed only because the server ended. */
export function isLostAnswer(error: unknown): boolean {
  return error instanceof Error && "code" in error && losses.has(error.code);
}
