import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { drivers } from "../../../src/core/economics/drivers";
import { analyse } from "../../../src/core/analyse";
import { readPlan } from "../../../src/core/plan/read-plan";
import { driverIds } from "../../../src/core/template/read-new-plan";
import type { DriverId } from "../../../src/core/economics/drivers";
import type { CompletionContext } from "../../../src/language";
import { after, labels, offered, today, top } from "./offered";

const benefit = (text: string): string => `${top}outcomes:\n  a:\n    ${text}`;

/** A plan without inputs. */
const start = top.slice(0, top.indexOf("inputs:")) + "  kim: {name: A. Kim, title: Consultant, side: vendor, roles: [champion]}\n";

describe("completing whole parts of a plan", () => {
  it("asks for just the fields of a driver, with the inputs that fit", () => {
    assert.equal(after(benefit("benefit: ‸"), "time-saved").split("\n").at(-1), "    benefit: {driver: time-saved, volume: reports_per_year, rate: hourly_rate, capture: 50 %, risk_adjustment: 10 %}");
    assert.equal(after(benefit("benefit:\n      ‸"), "error-reduction").split("\n").slice(-4).join("\n"), "      driver: error-reduction\n      volume: reports_per_year\n      cost: 38 EUR/report\n      risk_adjustment: 10 %");
    assert.match(after(benefit("benefit: {‸}"), "none"), /\n {4}benefit: \{driver: none, reason: .+\}$/u);
  });

  const inputs = "inputs:\n  share: 50 %\n  reports_per_year: 192 report/year\n  hourly_rate: {value: 60 EUR/h, source: HR}\n  capture_of_time:\n    value: 40 %\n";
  const benefitOf = (baseline: string, driver: DriverId, known = inputs, context: Partial<CompletionContext> = {}): string =>
    after(`${start}${known}outcomes:\n  a:\n    baseline: ${baseline}\n    target: {reduction: 20 %}\n    benefit: ‸`, driver, context).split("benefit: ").at(-1) ?? "";

  it("never takes an input for a share that is called something else", () => {
    assert.equal(benefitOf("14 h/report", "time-saved"), "{driver: time-saved, volume: reports_per_year, rate: hourly_rate, capture: capture_of_time, risk_adjustment: 10 %}");
    assert.equal(benefitOf("88 %", "revenue-uplift"), "{driver: revenue-uplift, revenue: 6000000 EUR/year, margin: 35 %, risk_adjustment: 10 %}");
    assert.equal(benefitOf("52 day", "working-capital", `${inputs}  invoiced: 9 EUR/year\n`), "{driver: working-capital, revenue: invoiced, cost_of_capital: 8 %, risk_adjustment: 10 %}");
  });

  it("counts what the outcome counts", () => {
    assert.match(benefitOf("{value: 14 h/case, source: log}", "time-saved"), /volume: 192 case\/year, rate: hourly_rate/u);
    assert.match(benefitOf("14 h/week", "time-saved"), /volume: 20 person, rate/u);
    assert.match(benefitOf("4 %", "error-reduction", "inputs:\n  orders: 9 order/year\n  cost: 3 EUR/order\n"), /volume: orders, cost: cost,/u);
    assert.match(benefitOf("2 error/order", "error-reduction", "inputs:\n  orders: 9 order/year\n"), /volume: orders, cost: 38 EUR\/error,/u);
    assert.match(benefitOf("4 incident/year", "risk-reduced"), /magnitude: 25000 EUR\/incident,/u);
    assert.match(benefitOf("400 order/month", "throughput", "inputs:\n  price: 3 EUR/case\n"), /margin: 160 EUR\/order,/u);
  });

  it("knows inputs and baselines that were typed since the last analysis", () => {
    assert.match(benefitOf("{value: 14 h/report, source: log}", "time-saved", inputs, { analysis: undefined }), /volume: reports_per_year, rate: hourly_rate, capture: capture_of_time/u);
  });

  for (const driver of driverIds) {
    it(`takes for ${driver} what makes money of any plan's numbers`, () => {
      for (const known of ["", inputs, "inputs:\n  users: 20 person\n  orders: 9 order/year\n  price: 3 EUR/order\n  downtime: 4 EUR/h\n  turnover: 9 EUR/year\n"]) {
        const outcome = after(`${start}${known}outcomes:\n  ‸`, `Outcome by ${driver}`);
        const { valuation, findings } = analyse(`${outcome}\nbusiness_case: {costs: {price: {kind: vendor, amount: 1 EUR/year}}}\n`, today);
        assert.equal(valuation.scenarios.target.available, driver !== "none", outcome);
        assert.deepEqual(findings.filter(({ severity }) => severity === "error").map(({ message }) => message), [], outcome);
      }
    });
  }

  it("offers the people of the plan for a whole outcome, and its inputs", () => {
    const item = offered(`${start}${inputs}outcomes:\n  ‸`).find(({ label }) => label === "Outcome by time-saved");
    const { newText = "" } = item?.textEdit ?? {};
    assert.match(newText, /owner: \$\{3\|lindt,osei,kim\|\}\n {2}matters_to: \$\{4\|osei,lindt,kim\|\}/u);
    assert.match(newText, /volume: \$\{\d+\|reports_per_year,192 report\/year\|\}, rate: \$\{\d+\|hourly_rate,60 EUR\/h\|\}/u);
  });

  it("leaves out the fields that are written, and is a plain word when all are", () => {
    assert.match(after(benefit("benefit: {driver: ‸, capture: 40 %}"), "time-saved"), /\{driver: time-saved, volume: reports_per_year, rate: hourly_rate, risk_adjustment: 10 %, capture: 40 %\}$/u);
    assert.match(after(benefit("benefit:\n      driver: ‸\n      rate: 50 EUR/h"), "time-saved"), /driver: time-saved\n {6}volume: reports_per_year\n {6}capture: 50 %\n {6}risk_adjustment: 10 %\n {6}rate: 50 EUR\/h$/u);
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
