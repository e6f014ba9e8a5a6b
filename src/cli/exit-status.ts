/** What the process says when it ends. Scripts rely on these numbers. */
export const exitStatus = {
  /** Nothing was found at or above the fail severity. */
  clean: 0,
  /** Something was found. */
  findings: 1,
  /** Wrong use, or input that cannot be read. */
  wrongUse: 2,
  /** A failure of our own. */
  ownFailure: 3,
  /** Ended by Ctrl+C at a question, as shells have it: 128 and the number of the signal. */
  interrupted: 130,
} as const;

/** One of these. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** The status that matters most when several apply: our own failure, then wrong use, then findings. */
export function worst(statuses: readonly ExitStatus[]): ExitStatus {
  return statuses.reduce((most, status) => (status > most ? status : most), exitStatus.clean);
}
