import assert from "node:assert/strict";
import { headlineFigures } from "../../src/core/report/report";
import { speak } from "../../src/core/texts/say";
import { formatsFor } from "../../src/view/format/formats";
import { openPoints } from "../../src/view/open-points";
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

  it("puts its figures in the order of another language, punctuation and all", () => {
    speak(
      {
        "At target, {0} gains {1} over {2}": "Über {2} gewinnt {0} beim Zielwert {1}",
        "{0}: {1}, {2};": "{0} ({2}, {1});",
        "ROI {0} ({1})": "ROI nach {1} {0}",
        "payback in {0}": "amortisiert in {0}",
        "it still pays if benefits fall by {0}.": "er lohnt sich, auch wenn der Nutzen um {0} sinkt.",
        "{0} years": "{0} Jahre",
        "month {0}": "Monat {0}",
      },
      "de",
    );
    try {
      const html = htmlOf(reportOf(northwind, "2026-03-12"), { locale: "de" });
      assert.equal(
        wordsIn(html, '<h1 class="verdict"'),
        "Über 3 Jahre gewinnt Northwind Example Ltd beim Zielwert 68.538 USD (amortisiert in Monat 14, ROI nach TEI 66,2 %); er lohnt sich, auch wenn der Nutzen um 39,8 % sinkt.",
      );
      assert.match(html, /<span class="ended"><button [^>]*data-figure="verdict.roi">66,2 %<\/button>\);<\/span>/u);
    } finally {
      speak();
    }
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

  it("says below its headline why there are no figures, with the line", () => {
    const html = htmlOf(reportOf(northwind.replace("value: 68 USD/h", "value: 68 USD")));
    assert.equal(wordsIn(html, '<h1 class="verdict"'), "No figures yet");
    assert.match(wordsIn(html, '<ul class="reasons"'), /^rate must be money per time, such as 50 USD\/h; this is money\. line 59$/m);
  });

  it("says which scenario has no figures where another has some", () => {
    const report = reportOf(northwind);
    const { valuation } = report;
    const html = htmlOf({ ...report, valuation: { ...valuation, scenarios: { ...valuation.scenarios, target: { available: false, reasons: [] } } } });
    assert.equal(wordsIn(html, '<h1 class="verdict"'), "No figures at target yet");
  });

  it("mentions the cost of waiting only where waiting costs something", () => {
    assert.match(wordsOf(htmlOf(reportOf(northwind))), /Every month of waiting costs 5,969 USD \(floor\)\./);
    assert.doesNotMatch(wordsOf(htmlOf(reportOf(northwind.replace("amount: 30000 USD/year", "amount: 130000 USD/year")))), /waiting/);
  });

  it("is silent about waiting that saves more than it costs", () => {
    const report = reportOf(northwind);
    const { valuation } = report;
    const figures = headlineFigures(report);
    assert.ok(figures);
    const target = { ...figures, costOfDelayNetPerMonth: -1 };
    assert.doesNotMatch(wordsOf(htmlOf({ ...report, valuation: { ...valuation, scenarios: { ...valuation.scenarios, target } } })), /waiting|Cost of delay/);
  });

  it("tells of working capital apart from all else, and whether it comes in or is tied up", () => {
    const report = reportOf(northwind);
    const { valuation } = report;
    const figures = headlineFigures(report);
    assert.ok(figures);
    const withCash = (workingCapital: number | null): string =>
      htmlOf({ ...report, valuation: { ...valuation, scenarios: { ...valuation.scenarios, target: { ...figures, workingCapital } } } });
    assert.match(wordsOf(withCash(882_192)), /Apart from this, 882,192 USD of cash comes in once \(working capital\); it is in no other figure\./);
    assert.match(wordsOf(withCash(-5_000)), /Apart from this, 5,000 USD of cash is tied up once/);
    assert.match(withCash(882_192), /<button [^>]*data-figure="verdict.workingCapital"/);
    assert.equal(figure(withCash(882_192), "target.workingCapital"), "882,192 USD");
    assert.doesNotMatch(wordsOf(withCash(null)), /cash comes in|One-time cash/);
  });
});

describe("what is open", () => {
  const open = (text: string): string => wordsIn(htmlOf(reportOf(text)), '<p class="aside open-points"');
  const formats = formatsFor("en");

  it("counts inputs that nobody agreed to or that have no range, and costs without a basis", () => {
    const report = reportOf(northwind);
    const [first, second] = report.inputs;
    const [cost] = report.costLines;
    assert.ok(first && second && cost);
    const bare = { ...first, agreed: undefined, low: undefined, high: undefined };
    const sure = { ...second, agreed: { by: undefined, date: undefined }, low: second.value, high: second.value };
    const points = openPoints({ ...report, inputs: [bare, sure], costLines: [{ ...cost, basis: "quote" }, { ...cost, basis: undefined, path: "business_case.costs.x" }] }, formats);
    assert.deepEqual(points, [
      { words: "1 of 2 inputs not agreed", path: first.path },
      { words: "1 input without a range", path: first.path },
      { words: "no basis for 1 cost", path: "business_case.costs.x" },
    ]);
    assert.deepEqual(openPoints({ ...report, inputs: [sure], costLines: [{ ...cost, basis: "quote" }] }, formats), []);
  });

  it("stands below the verdict, figures or not, and leads to the plan", () => {
    const bare = northwind.replaceAll(/, basis: [^,}]+/g, "");
    assert.match(open(bare), /^Open: .*no basis for \d costs/);
    assert.match(open(bare.replace("value: 68 USD/h", "value: 68 USD")), /no basis for \d costs/);
    assert.match(htmlOf(reportOf(bare)), /<button type="button" class="reveal" title="Show the first of them in the plan">/);
  });
});
