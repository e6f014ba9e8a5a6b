import { yaml } from "../yaml";

/** An outcome with a benefit, for the examples of rules about the numbers in it. */
export function benefit(written: string): string {
  return `${yaml`
    outcomes:
      report-time:
        baseline: 14 h/report
        target: 12 min/report
  `}\n    benefit: ${written}`;
}
