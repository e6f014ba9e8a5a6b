import { readFileSync } from "node:fs";

/** A plan of at least so many lines: an example with risks that it could well have. */
export function samplePlan(lines = 150): string {
  const example = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8").trimEnd();
  const missing = Math.max(0, lines - example.split("\n").length);
  const risks = Array.from(
    { length: missing },
    (_, index) => `  risk-${index}: {text: Region ${index} delivers its sample late, likelihood: low, impact: medium, mitigation: ask a week earlier, owner: abe}`,
  );
  return `${[example, ...risks].join("\n")}\n`;
}
