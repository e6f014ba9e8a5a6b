import { execFileSync } from "node:child_process";
import type { Contender, Numbers } from "../contender";
import { median } from "../statistics";

const example = "examples/01-pipeline-risk-report.pov.yaml";

const programs = {
  "start.node": ["-e", "0"],
  "start.version": ["dist/cli/pov.js", "--version"],
  "start.check": ["dist/cli/pov.js", "check", example, "--fail-severity", "never"],
} as const satisfies Record<string, readonly string[]>;

/** What it takes to start the command, beside Node that starts and does nothing; one after the other, so many times. */
export function starting(times: number): Contender {
  return {
    name: "start-up",
    run: (): Numbers => {
      const rounds = Array.from({ length: times }, () => Object.values(programs).map((command) => timeOf(command)));
      return Object.fromEntries(Object.keys(programs).map((id, index) => [id, median(rounds.map((round) => round[index] ?? Number.NaN))]));
    },
  };
}

function timeOf(command: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, command);
  return performance.now() - start;
}
