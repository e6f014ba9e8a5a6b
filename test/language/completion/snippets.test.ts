import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { drivers } from "../../../src/core/economics/drivers";
import { analyse } from "../../../src/core/analyse";
import { readPlan } from "../../../src/core/plan/read-plan";
import { after, labels, offered, today, top } from "./offered";

const benefit = (text: string): string => `${top}outcomes:\n  a:\n    ${text}`;

describe("completing whole parts of a plan", () => {
  it("asks for just the fields of a driver, with the inputs that fit", () => {
    assert.equal(after(benefit("benefit: ‸"), "time-saved").split("\n").at(-1), "    benefit: {driver: time-saved, volume: users, rate: hourly_rate, capture: 50 %, risk_adjustment: 10 %}");
    assert.equal(after(benefit("benefit:\n      ‸"), "error-reduction").split("\n").slice(-4).join("\n"), "      driver: error-reduction\n      volume: users\n      cost: hourly_rate\n      risk_adjustment: 10 %");
    assert.match(after(benefit("benefit: {‸}"), "none"), /\n {4}benefit: \{driver: none, reason: .+\}$/u);
  });

  it("leaves out the fields that are written, and is a plain word when all are", () => {
    assert.match(after(benefit("benefit: {driver: ‸, capture: 40 %}"), "time-saved"), /\{driver: time-saved, volume: users, rate: hourly_rate, risk_adjustment: 10 %, capture: 40 %\}$/u);
    assert.match(after(benefit("benefit:\n      driver: ‸\n      rate: 50 EUR/h"), "time-saved"), /driver: time-saved\n {6}volume: users\n {6}capture: 50 %\n {6}risk_adjustment: 10 %\n {6}rate: 50 EUR\/h$/u);
    assert.match(after(benefit("benefit: {driver: ‸}"), "time-saved", { takesSnippets: false }), /\{driver: time-saved\}$/u);
  });

  it("documents a driver with its formula and fields", () => {
    const [driver] = offered(benefit("benefit: ‸"));
    assert.match(JSON.stringify(driver?.documentation), /Time that people get back.*improvement × volume × rate × capture.*`rate`: What an hour/u);
  });

  for (const driver of Object.keys(drivers)) {
    it(`writes a whole outcome by ${driver} that can be read`, () => {
      const written = after(`${top}outcomes:\n  ‸`, `Outcome by ${driver}`);
      assert.deepEqual(readPlan(written).problems.map(({ message }) => message), []);
      assert.match(written, /owner: lindt\n {4}matters_to: osei/u);
    });
  }

  for (const [marked, label] of [
    ["‸", "New person of the vendor"],
    [`${top.slice(0, top.indexOf("timeline"))}  ‸`, "New input with its range"],
    [`${top}business_case:\n  costs:\n    ‸`, "New cost once"],
    [benefit("guardrails:\n      ‸"), "New guardrail"],
    [`${top}  phases:\n    - ‸`, "New phase"],
    [`${top}commitment:\n  steps: [‸]`, "New step"],
    [`${top}agreements:\n  - ‸`, "New agreement"],
    [`${top}risks: {‸}`, "New risk"],
  ].map(([marked = "", label = ""]) => [marked === "‸" ? top.replace("people:\n", "people:\n  ‸\n") : marked, label] as const)) {
    it(`writes a ${label.toLowerCase()} that can be read`, () => {
      assert.deepEqual(readPlan(after(marked, label)).problems.map(({ message }) => message), []);
    });
  }

  it("leaves what was measured to fill in, with the unit of the baseline", () => {
    const measurements = "baseline: {value: 4.2 %, source: log}\n    target: 3.8 %\n    measurements: ";
    for (const [open, close] of [["\n      - ", ""], ["\n      ", ""], ["[", "]"]]) {
      const written = after(benefit(`${measurements}${open}‸${close}`).replace("start: 2026-03-03", "start: 2026-03-02"), "New measurement");
      assert.match(written, /\{date: 2026-03-02, value: ____ %, by: osei\}/u);
      assert.deepEqual(analyse(written, today).findings.flatMap(({ path, rule }) => (path.includes("measurements") ? [rule] : [])), ["unfilled"]);
    }
    assert.match(after(benefit("measurements: [‸]"), "New measurement", { takesSnippets: false }), /value: ____, by/u);
  });

  it("does not offer a new entry with an id that is taken", () => {
    assert.match(after(`${top}risks:\n  risk-id: x\n  ‸`, "New risk"), /\n {2}risk-id-2: /u);
    assert.ok(!labels(`${top}risks:\n  risk-id:\n    ‸`).includes("New risk"));
  });
});
