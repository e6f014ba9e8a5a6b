import type { Formats } from "../format/formats";

/** A ramp in words: "60 % in year 1, 100 % from year 2". The last share goes on. */
export function rampWords(shares: readonly number[], formats: Formats): string {
  const steps = shares.flatMap((share, index) => (share === shares[index - 1] ? [] : [{ share, year: index + 1 }]));
  if (steps.length === 0) return "none";
  return steps.map((step, index) => `${formats.rate(step.share)} ${yearsWords(step.year, steps[index + 1]?.year)}`).join(", ");
}

function yearsWords(from: number, next: number | undefined): string {
  if (next === undefined) return `from year ${from}`;
  return next === from + 1 ? `in year ${from}` : `in years ${from} to ${next - 1}`;
}
