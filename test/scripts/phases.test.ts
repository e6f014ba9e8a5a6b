import { deepEqual } from "node:assert/strict";
import { runStages, type Phase } from "../../scripts/phases";

const passes: Phase = { name: "passes", command: 'node -e ""', kind: "check", minutes: 1 };
const fails: Phase = { name: "fails", command: 'node -e "process.exit(1)"', kind: "check", minutes: 1 };
const mocha = (report: string, status: number): Phase => ({
  name: report,
  command: `node -e "console.log('${report}'); process.exit(${status})"`,
  kind: "tests",
  minutes: 1,
});

describe("the test run", () => {
  it("adds up what runs side by side", async () => {
    deepEqual(await quietly([[passes, passes, mocha("  7 passing (1s)", 0)]]), { passed: 9, failed: 0 });
  });

  it("keeps a failure whatever else passes beside it", async () => {
    deepEqual((await quietly([[fails, passes]])).failed, 1);
  });

  it("stops after the stage that fails", async () => {
    deepEqual(await quietly([[fails], [passes]]), { passed: 0, failed: 1 });
  });

  it("fails tests of which none ran", async () => {
    deepEqual(await quietly([[mocha("  0 passing (1s)", 0)]]), { passed: 0, failed: 1 });
  });

  it("fails tests that all passed before their host broke", async () => {
    deepEqual(await quietly([[mocha("  7 passing (1s)", 1)]]), { passed: 7, failed: 1 });
  });
});

/** Runs stages without their lines among mocha's own. */
async function quietly(stages: readonly (readonly Phase[])[]): ReturnType<typeof runStages> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await runStages(stages);
  } finally {
    console.log = log;
  }
}
