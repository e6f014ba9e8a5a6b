import { readFileSync } from "node:fs";

/** A plan of at least 150 lines: an example with risks that it could well have. */
export function samplePlan(): string {
  const example = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8").trimEnd();
  const missing = Math.max(0, 150 - example.split("\n").length);
  const risks = Array.from(
    { length: missing },
    (_, index) => `  risk-${index}: {text: Region ${index} delivers its sample late, likelihood: low, impact: medium, mitigation: ask a week earlier, owner: abe}`,
  );
  return `${[example, ...risks].join("\n")}\n`;
}
