/** The value below which a share of the numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The number in the middle; between two in the middle, halfway. */
export function median(numbers: readonly number[]): number {
  return (percentile(numbers, 0.5) + -percentile(numbers.map((number) => -number), 0.5)) / 2;
}

/** How long a piece of work takes, in milliseconds: one number for each repetition after a warm-up. */
export function timesOf(repetitions: number, work: () => void): readonly number[] {
  for (let index = 0; index < 20; index++) work();
  return Array.from({ length: repetitions }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}
