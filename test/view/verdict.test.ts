import assert from "node:assert/strict";
import { headlineFigures } from "../../src/core/report/report";
import { formatsFor } from "../../src/view/format/formats";
import { verdictSentence } from "../../src/view/verdict-sentence";
import { example, figure, htmlOf, reportOf, withoutCosts, wordsIn, wordsOf } from "./rendered";

const northwind = example("01-pipeline-risk-report");
const verdict = (text: string, locale = "en"): string => wordsIn(htmlOf(reportOf(text, "2026-03-12"), { locale }), '<h1 class="verdict"');

describe("the verdict", () => {
  it("says what a plan promises while it runs", () => {
    assert.equal(
      verdict(northwind),
      "At target, Northwind Example Ltd gains 68,538 USD over 3 years: ROI 66.2 % (TEI), payback in month 14; it still pays if benefits fall by 39.8 %.",
    );
  });

  it("says what was measured once a plan is concluded", () => {
    assert.equal(
      verdict(example("02-thirty-day-pilot")),
      "On measured results Contoso Example Inc gains 87,522 USD over 3 years: ROI 14.8 % (TEI), paid back in month 19; it still pays if benefits fall by 12.9 %.",
    );
    assert.equal(
      verdict(example("03-routing-errors")),
      "On measured results Fabrikam Logistics (example) gains 211,199 USD over 3 years: ROI 81.3 % (TEI), paid back in month 9; it still pays if benefits fall by 44.9 %.",
    );
  });

  it("says that a plan loses money, that it is not paid back, and what would change that", () => {
    const words = verdict(northwind.replace("amount: 30000 USD/year", "amount: 130000 USD/year"));
    assert.match(words, /^At target, Northwind Example Ltd loses 180,\d{3} USD over 3 years: ROI −51\.\d % \(TEI\), not paid back within 3 years; it would pay if benefits rose by 10\d\.\d %\.$/);
  });

  it("calls the customer so when the plan has no name for it", () => {
    assert.match(verdict(northwind.replace(/^customer:.*\n/m, "")), /^At target, the customer gains 68,538 USD/);
  });

  it("speaks of one year in the singular", () => {
    assert.match(verdict(northwind.replace("horizon: 3 year", "horizon: 1 year")), /over 1 year: .*not paid back within 1 year;/);
  });

  it("has no payback where nothing is spent at the start", () => {
    const plan = northwind.replace(/^ {4}(implementation|internal-setup):.*\n/gm, "");
    assert.match(verdict(plan), /, nothing to pay back; it still pays/);
  });

  it("keeps the words of a missed payback apart from its figure, and punctuation on the line of what it ends", () => {
    const html = htmlOf(reportOf(northwind.replace("amount: 30000 USD/year", "amount: 130000 USD/year")));
    assert.match(html, /not paid back within <span class="ended"><button [^>]*data-figure="verdict.payback">3 years<\/button>;<\/span>/);
    assert.match(html, /<button [^>]*data-figure="verdict.breakEvenHaircut">[\d.]+ %<\/button>\.<\/span>/);
  });

  it("promises no return while no costs are entered, and leads to where they belong", () => {
    const report = reportOf(withoutCosts(northwind));
    const html = htmlOf(report);
    assert.equal(wordsIn(html, '<h1 class="verdict"'), "At target, Northwind Example Ltd gains 172,146 USD over 3 years, before costs: none are entered yet.");
    assert.match(html, /before costs: <button type="button" class="reveal">none are entered yet<\/button>\./);
    const figures = headlineFigures(report);
    const parts = figures ? verdictSentence(report, figures, formatsFor("en")).claim : [];
    assert.deepEqual(parts.filter((part) => typeof part !== "string" && "link" in part), [{ link: "none are entered yet", path: "business_case" }]);
    assert.equal(figure(html, "target.breakEvenHaircut"), "–");
  });

  it("follows the reader's locale", () => {
    assert.match(verdict(northwind, "de"), /gains 68\.538 USD over 3 years: ROI 66,2 %/);
  });

  it("says in one sentence what is missing where there are no figures, with its line", () => {
    const words = verdict(northwind.replace("value: 68 USD/h", "value: 68 USD"));
    assert.match(words, /^No figures at target yet: rate must be money per time, such as 50 USD\/h; this is money\. line 59$/);
  });

  it("mentions the cost of waiting only where waiting costs something", () => {
    assert.match(wordsOf(htmlOf(reportOf(northwind))), /Every month of waiting costs [\d,]+ USD\./);
    assert.doesNotMatch(wordsOf(htmlOf(reportOf(northwind.replace("amount: 30000 USD/year", "amount: 130000 USD/year")))), /waiting/);
  });
});
