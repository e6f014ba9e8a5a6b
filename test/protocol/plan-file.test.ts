import assert from "node:assert/strict";
import { matchesGlob } from "node:path";
import { describe, it } from "mocha";
import { isPlanFile, planGlob } from "../../src/protocol/plan-file";

const names = {
  plans: ["pilot.pov.yaml", "pilot.pov.yml", "PILOT.POV.YAML", "Pilot.Pov.Yml", "a.b.pov.yaml", "[draft] pilot.pov.yaml"],
  others: ["pov.yaml", "pilot.yaml", "pilot.pov.json", "pilot.pov.yaml.bak", "pilot-pov.yaml", "pilot.pov.yaaml"],
};

describe("a plan's file name", () => {
  for (const name of names.plans) {
    it(`is ${name}, for the glob and for the rest`, () => {
      assert.deepEqual([isPlanFile(`/plans/${name}`), matchesGlob(`/plans/${name}`, planGlob)], [true, true]);
    });
  }

  for (const name of names.others) {
    it(`is not ${name}, for the glob and for the rest`, () => {
      assert.deepEqual([isPlanFile(`/plans/${name}`), matchesGlob(`/plans/${name}`, planGlob)], [false, false]);
    });
  }
});
