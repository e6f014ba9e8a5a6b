import { say } from "../../core/texts/say";
import type { Formats } from "../format/formats";

/** A ramp in words: "60 % in year 1, 100 % from year 2". The last share goes on. */
export function rampWords(shares: readonly number[], formats: Formats): string {
  const steps = shares.flatMap((share, index) => (share === shares[index - 1] ? [] : [{ share, year: index + 1 }]));
  if (steps.length === 0) return say`none`;
  return steps.map((step, index) => stepWords(formats.rate(step.share), step.year, steps[index + 1]?.year)).join(", ");
}

function stepWords(share: string, from: number, next: number | undefined): string {
  if (next === undefined) return say`${share} from year ${from}`;
  return next === from + 1 ? say`${share} in year ${from}` : say`${share} in years ${from} to ${next - 1}`;
}
