import assert from "node:assert/strict";
import { IRR, MIRR, NPER, NPV } from "@formulajs/formulajs";
import fc from "fast-check";
import { describe, it } from "mocha";
import { internalRate, modifiedInternalRate } from "../../../src/core/economics/internal-rate";
import { paybackOf } from "../../../src/core/economics/payback";
import { presentValueOf } from "./present-value";

const paid = fc.integer({ min: 1_000, max: 200_000 });
const earned = fc.array(fc.integer({ min: 500, max: 120_000 }), { minLength: 1, maxLength: 6 });
const rate = fc.integer({ min: 1, max: 40 }).map((percent) => percent / 100);

/** What a spreadsheet function gave as a number; it gives errors as objects. */
function numberOf(value: unknown): number {
  assert.ok(typeof value === "number" && Number.isFinite(value), `the other library gave ${String(value)}`);
  return value;
}

const near = (one: number, other: number): void => assert.ok(Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other)), `${one} is not ${other}`);

describe("against spreadsheet functions written by others", () => {
  it("NPV is theirs", () => {
    fc.assert(fc.property(rate, paid, earned, (r, outlay, years) => near(presentValueOf(r, -outlay, years), -outlay + numberOf(NPV(r, ...years)))));
  });

  it("IRR is theirs, wherever theirs converges", () => {
    fc.assert(
      fc.property(paid, earned, (outlay, years) => {
        const ours = internalRate(-outlay, years);
        assert.ok(ours !== null);
        const theirs: unknown = IRR([-outlay, ...years], ours > 0.5 ? 1 : 0.1);
        if (typeof theirs === "number" && Math.abs(presentValueOf(theirs, -outlay, years)) < 1) assert.ok(Math.abs(ours - theirs) < 1e-4, `${ours} is not ${theirs}`);
      }),
    );
  });

  it("MIRR is theirs", () => {
    fc.assert(fc.property(rate, rate, paid, earned, (finance, reinvested, outlay, years) => near(modifiedInternalRate(-outlay, years, finance, reinvested) ?? 0, numberOf(MIRR([-outlay, ...years], finance, reinvested)))));
  });

  it("payback of even years is their number of periods at no interest", () => {
    fc.assert(
      fc.property(paid, fc.integer({ min: 5_000, max: 90_000 }), (outlay, yearly) => {
        const ours = paybackOf(-outlay, Array.from({ length: 50 }, () => yearly));
        if (ours.status === "reached") near(ours.years ?? 0, numberOf(NPER(0, yearly, -outlay)));
        else assert.ok(yearly * 50 < outlay);
      }),
    );
  });

  it("payback of uneven years is where their NPV at no interest turns from loss to gain", () => {
    fc.assert(
      fc.property(paid, earned, (outlay, years) => {
        const { years: when } = paybackOf(-outlay, years);
        if (when === null) return assert.ok(numberOf(NPV(1e-12, ...years)) < outlay);
        const full = Math.floor(when);
        const until = [...years.slice(0, full), (years[full] ?? 0) * (when - full)];
        near(numberOf(NPV(1e-12, ...until)), outlay);
      }),
    );
  });
});
