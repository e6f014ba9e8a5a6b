import assert from "node:assert/strict";
import { renderToString } from "preact-render-to-string";
import { formatsFor } from "../../../src/view/format/formats";
import { ReportView } from "../../../src/view/ReportView";
import { whatIf } from "../../../src/core/report/what-if";
import { slidersOf } from "../../../src/view/what-if/slider";
import { type Supposed, baseValues } from "../../../src/view/what-if/supposed";
import { WhatIfContext } from "../../../src/view/what-if/what-if-context";
import { WhatIfResult } from "../../../src/view/what-if/WhatIfResult";
import { example, htmlOf, reportOf, wordsIn, wordsOf } from "../rendered";

const text = example("01-pipeline-risk-report");

function page(supposed: Supposed, plan = text): string {
  const report = reportOf(plan);
  const playing = { written: report, sliders: slidersOf(report), supposed, suppose: nothing, reset: nothing, apply: nothing };
  return renderToString(
    <WhatIfContext.Provider value={playing}>
      <ReportView report={report} formats={formatsFor("en")} actions={undefined} />
    </WhatIfContext.Provider>,
  );
}

function nothing(): void {
  // Nobody presses anything here.
}

describe("the what-if of a page", () => {
  it("says what is supposed, what the plan has, and who agreed to that", () => {
    const bar = wordsIn(page({ "inputs.analyst_rate": 62.4 }), '<div class="what-if-words"');
    assert.match(bar, /What-if: analyst rate 62\.4 USD\/h \(plan: 68\), agreed by D\. Novak: ask again.*Nothing is written yet\./su);
  });

  it("shows what becomes of the headline, beside what the plan has", () => {
    const written = reportOf(text);
    const supposed = whatIf(written, baseValues({ "inputs.analyst_rate": 60 }, written));
    const result = renderToString(<WhatIfResult written={written} supposed={supposed} />);
    assert.equal(wordsOf(result).trim(), "NPV 68,538 → becomes 48,286 USD ROI 66.2 % → becomes 46.6 % at target");
    assert.match(page({ "inputs.analyst_rate": 60 }), /class="what-if-result"/u);
  });

  it("can be applied and taken back beside the slider that moved", () => {
    assert.match(page({ "inputs.analyst_rate": 60 }), /aria-valuetext="60 USD\/h, what-if; plan: 68 USD\/h"[^>]*>(?:(?!<input).)*>Apply<\/button> <button[^>]*>Reset</u);
  });

  it("does not ask again where nobody agreed", () => {
    const bar = wordsIn(page({ "inputs.analyst_rate": 62.4 }, text.replaceAll("    agreed: {by: novak, date: 2026-02-26}\n", "")), '<div class="what-if-words"');
    assert.doesNotMatch(bar, /agreed/u);
  });

  it("reads the amount out with its unit, and marks it as a what-if", () => {
    const html = page({ "inputs.analyst_rate": 62.4 });
    assert.match(html, /<input[^>]*type="range"[^>]*aria-label="What if analyst rate were"[^>]*aria-valuetext="62\.4 USD\/h, what-if; plan: 68 USD\/h"/u);
    assert.match(page({}), /aria-valuetext="68 USD\/h"/u);
  });

  it("is not there while nothing is moved, and its sliders only where they can be moved", () => {
    assert.doesNotMatch(page({}), /what-if-bar/u);
    assert.doesNotMatch(htmlOf(reportOf(text)), /type="range"/u);
  });
});
