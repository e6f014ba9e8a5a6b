import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { analyse } from "../../../src/core/analyse";
import { drivers } from "../../../src/core/economics/drivers";
import type { DriverId } from "../../../src/core/economics/drivers";
import { benefitTemplate } from "../../../src/core/template/benefit-template";
import { outcomeTemplate } from "../../../src/core/template/outcome-template";
import { indented, plainText } from "../../../src/core/template/template";

const everyDriver = Object.keys(drivers).filter((id): id is DriverId => id in drivers);

function planWith(outcome: string, currency: string): string {
  return `pov: "1"
id: acme
title: A plan
currency: ${currency}
customer: Acme
people:
  osei: {name: R. Osei, title: VP Operations, roles: [executive-sponsor, economic-buyer]}
outcomes:
  ${outcome}
business_case:
  costs:
    subscription: {kind: vendor, amount: 30000 ${currency}/year}
`;
}

describe("an outcome to fill in", () => {
  for (const driver of everyDriver) {
    for (const currency of ["USD", "EUR"]) {
      const outcome = plainText(indented(outcomeTemplate(driver, { currency, owners: ["osei"], sponsors: ["osei"] }), "  "));

      it(`of ${driver} says what it is worth in ${currency}`, () => {
        const { problems, findings, valuation } = analyse(planWith(outcome, currency), "2026-03-01");
        assert.deepEqual(problems, []);
        assert.deepEqual(findings.filter(({ severity }) => severity === "error"), []);
        const { target } = valuation.scenarios;
        assert.equal(target.available, driver !== "none", JSON.stringify(target));
        if (target.available) assert.ok((target.benefits[0]?.annual ?? 0) > 0 || (target.benefits[0]?.pv ?? 0) > 0, JSON.stringify(target.benefits));
      });
    }
  }

  it("gets an id that the plan does not have yet", () => {
    assert.match(plainText(outcomeTemplate("time-saved", { taken: ["report-time", "report-time-2"] })), /^report-time-3:\n/u);
  });
});

describe("a benefit to fill in", () => {
  it("asks for the driver's own fields and the risk adjustment", () => {
    assert.equal(plainText(benefitTemplate("error-reduction", { currency: "EUR" })), "{driver: error-reduction, volume: 240000 shipment/year, cost: 38 EUR/shipment, risk_adjustment: 10 %}");
  });

  it("can name the inputs of the plan", () => {
    assert.equal(plainText(benefitTemplate("time-saved", { usesInputs: true })), "{driver: time-saved, volume: reports_per_year, rate: hourly_rate, capture: 50 %, risk_adjustment: 10 %}");
  });
});
