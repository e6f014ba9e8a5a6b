import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { formatsFor } from "../../src/view/format/formats";
import { rampWords } from "../../src/view/terms/ramp-words";
import { example, htmlOf, reportOf, wordsIn, wordsOf } from "./rendered";

const northwind = example("01-pipeline-risk-report");
const contoso = example("02-thirty-day-pilot");

describe("the assumptions", () => {
  const words = (text: string): string => wordsOf(htmlOf(reportOf(text))).replace(/^[^]*Method and assumptions/, "");

  it("write out the formula of the method", () => {
    assert.match(words(northwind), /ROI by TEI\n\(PV of benefits − PV of costs\) \/ PV of costs\n/);
    assert.match(words(northwind.replace("method: tei", "method: simple")), /ROI by simple\n\(benefits − costs\) \/ costs, not discounted/);
  });

  it("say which terms are the format's and not the plan's", () => {
    assert.doesNotMatch(words(northwind), /by default/);
    assert.match(words(northwind.replace("  horizon: 3 year\n", "")), /Horizon\n3 years \(by default\)/);
  });

  it("say what costs rest on, and which do not say", () => {
    assert.match(words(northwind), /internal setup \(own people\): 120 h x 68 USD\/h\nNo basis written for subscription, implementation, administration/);
  });

  it("have the rates of other currencies", () => {
    const text = northwind.replace("currency: USD\n", "currency: USD\nexchange_rates: {EUR: {rate: 1.08 USD/EUR, date: 2026-02-26, source: ECB}}\n");
    assert.match(words(text), /Rate of EUR\n1\.08 USD\/EUR, 26 February 2026, ECB/);
  });
});

describe("a ramp in words", () => {
  const words = (...shares: readonly number[]): string => rampWords(shares, formatsFor("en"));

  it("names each share once, and the last one goes on", () => {
    assert.equal(words(0.6, 1, 1), "60 % in year 1, 100 % from year 2");
    assert.equal(words(0.25, 0.25, 0.5), "25 % in years 1 to 2, 50 % from year 3");
    assert.equal(words(0.8), "80 % from year 1");
  });
});

describe("the decision", () => {
  const words = (text: string): string => wordsOf(htmlOf(reportOf(text)));

  it("says what counts as passed, when to stop, who decides and when", () => {
    assert.match(words(northwind), /Pass when\nEvery outcome is met\n+Stop when\nno CRM sample by 2026-03-06\nanalysts unavailable for 3 working days\n+Decided by\nR\. Osei, VP Revenue Operations, on 18 March 2026/);
    assert.match(words(contoso), /These are met: manual drafting and rework time per handler\ncases returned for correction/);
  });

  it("says that the rule is missing, and is left out where nothing is written", () => {
    assert.match(words(northwind.replace("  pass_when: all\n", "")), /Pass when\nNot said yet/);
    assert.doesNotMatch(words(northwind.replace(/^decision:\n( .*\n)*/m, "")), /Pass when/);
  });
});

describe("the steps to a commitment", () => {
  const steps = (text: string, asOf?: string): string => wordsIn(htmlOf(reportOf(text, asOf)), '<ul class="steps"').replaceAll(/\n+/g, "\n");

  it("have an owner and a day", () => {
    assert.equal(steps(northwind), "security questionnaire, not doneT. Abe11 March 2026\nlegal review of order form, not doneD. Novak20 March 2026\n");
  });

  it("are overdue from the day after, unless they are done", () => {
    assert.doesNotMatch(steps(northwind, "2026-03-11"), /overdue/);
    assert.match(steps(northwind, "2026-03-12"), /11 March 2026, overdue\n/);
    assert.match(steps(northwind.replace("due: 2026-03-11}", "due: 2026-03-11, done: true}"), "2026-03-12"), /^security questionnaire, doneT\. Abe11 March 2026\n/);
  });
});

describe("suppressed findings", () => {
  const without = northwind.replace("executive-sponsor, ", "");

  it("are listed with rule, reason and last day", () => {
    const html = htmlOf(reportOf(without.replace("people:\n", "# pov-disable-next-line executive-sponsor -- named at the March call, until 2026-03-20\npeople:\n"), "2026-03-12"));
    assert.match(wordsIn(html, '<ul class="suppressed"'), /^No executive sponsor\.[^]*line \d+\nexecutive-sponsor: named at the March call, until 20 March 2026/);
  });

  it("say when a reason is missing", () => {
    const html = htmlOf(reportOf(without.replace("people:\n", "# pov-disable-next-line executive-sponsor\npeople:\n"), "2026-03-12"));
    assert.match(wordsIn(html, '<ul class="suppressed"'), /executive-sponsor: no reason given/);
  });

  it("are not spoken of where there are none", () => {
    assert.doesNotMatch(htmlOf(reportOf(northwind)), /Suppressed findings/);
  });
});
