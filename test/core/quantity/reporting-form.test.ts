import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { formatQuantity } from "../../../src/core/quantity/format-quantity";
import { baseValue, quantity } from "../../../src/core/quantity/quantity";
import { reportingForm } from "../../../src/core/quantity/reporting-form";

describe("the form in which reports compare quantities", () => {
  const form = (amount: number, unit: string): string => formatQuantity(reportingForm(quantity(amount, unit)));

  it("is per year, with effort in hours and no number among the units", () => {
    assert.equal(form(600_000, "USD/(3 year)"), "200000 USD/year");
    assert.equal(form(2_500, "EUR/month"), "30000 EUR/year");
    assert.equal(form(22, "h/week/person"), "1144 h/year/person");
    assert.equal(form(12, "min/report"), "0.2 h/report");
    assert.equal(form(800, "USD/workday"), "100 USD/h");
    assert.equal(form(60, "min/h"), "1");
  });

  it("leaves what reports write as it is, and the calendar above the line", () => {
    for (const unit of ["h/report", "USD/year", "USD/h", "%", "pp", "person", "day", "day/shipment"]) assert.equal(form(5, unit), `5 ${unit}`);
  });

  it("is never another amount", () => {
    const units = fc.constantFrom("min/week", "s/report", "USD/(4 quarter)", "h/day/person", "workweek/month", "USD/min", "report/day");
    fc.assert(fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), units, (amount, unit) => {
      const written = quantity(amount, unit);
      const [one, other] = [baseValue(written), baseValue(reportingForm(written))];
      assert.ok(Math.abs(one - other) <= 1e-9 * Math.abs(one));
    }));
  });
});
