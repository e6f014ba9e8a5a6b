import assert from "node:assert/strict";
import { analyse } from "../../src/core/analyse";
import { everyHostileText } from "../fixtures/hostile/hostile-texts";
import { everyText, nonsenseSaying, planSaying, textPlaces, textsIn } from "../fixtures/hostile/texts-of-a-plan";

describe("the hostile plan", () => {
  const texts = textsIn(everyText);

  it("has every text that the format has", () => {
    assert.ok(textPlaces().includes("commitment.statement"));
    assert.deepEqual([...new Set(textPlaces())].filter((place) => !texts.has(place)), [], "Add what the format has gained to every-text.pov.yaml");
  });

  it("has every hostile text, and one in each field", () => {
    const all = [...texts.values()].flat();
    assert.deepEqual(everyHostileText.filter((hostile) => !all.some((text) => text.includes(hostile))), []);
    assert.deepEqual(all.filter((text) => !everyHostileText.some((hostile) => text.includes(hostile) || hostile.includes(text)) && !/etc\/passwd|javascript:/u.test(text)), []);
  });

  it("is read whole and valued, so that all of it reaches what shows plans", () => {
    for (const plan of [everyText, ...everyHostileText.map(planSaying)]) {
      const { findings, plan: read } = analyse(plan, "2026-03-14");
      assert.deepEqual(findings.filter(({ rule }) => rule === "yaml" || rule === "schema").map(({ message }) => message), []);
      assert.equal(read.outcomes.length, 2);
    }
  });

  it("has a sibling in which nothing can be read, so that messages quote it", () => {
    for (const text of everyHostileText) assert.ok(analyse(nonsenseSaying(text), "2026-03-14").findings.length > 20, JSON.stringify(text));
  });
});
