import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { type Analysis, analyse } from "../../../src/core/analyse";
import { usualOrganisation } from "../../../src/core/config/organisation";
import { usualSettings } from "../../../src/core/config/settings";
import { quantity } from "../../../src/core/quantity/quantity";
import { buildReport } from "../../../src/core/report/build-report";
import { markdown } from "../../../src/export/markdown";

const example = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");
const silent = example.replace(/^ +discount_rate:.*\n/mu, "").replace(/^ +ramp:.*\n/mu, "");
const organisation = { ...usualOrganisation, discountRate: quantity(8, "%"), ramp: [quantity(50, "%"), quantity(100, "%")] };

function analysed(text: string): Analysis {
  return analyse(text, "2026-03-16", { settings: { ...usualSettings, organisation } });
}

describe("the defaults of an organisation", () => {
  it("hold in a plan that does not say, as if the plan said them", () => {
    const said = silent.replace(/^business_case:\n/mu, "business_case:\n  discount_rate: 8 %\n  ramp: [50 %, 100 %]\n");
    assert.notEqual(said, silent);
    const figures = (text: string): unknown => {
      const { target } = analysed(text).valuation.scenarios;
      return target.available ? [target.npv, target.roi, target.payback] : target.reasons;
    };
    assert.deepEqual(figures(silent), figures(said));
    assert.notDeepEqual(figures(silent), figures(silent.replace(/^business_case:\n/mu, "business_case:\n  discount_rate: 9 %\n")));
  });

  it("give way to what the plan says", () => {
    const said = silent.replace(/^business_case:\n/mu, "business_case:\n  discount_rate: 12 %\n");
    const { frame, valuation } = buildReport(analysed(said));
    assert.deepEqual([valuation.discountRate, frame.discountRate.settledBy, frame.ramp.settledBy], [0.12, "plan", "organisation"]);
  });

  it("are told of as such, and without them the format's", () => {
    const text = markdown(buildReport(analysed(silent)), { version: "1", locale: "en" });
    assert.match(text, /discount rate r = 8\s?%, the organisation default, as the plan says nothing else/u);
    const usual = markdown(buildReport(analyse(silent, "2026-03-16")), { version: "1", locale: "en" });
    assert.match(usual, /discount rate r = 10\s?%, the default, as the plan says nothing else/u);
  });
});
