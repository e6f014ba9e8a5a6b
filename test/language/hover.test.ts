import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { analyse } from "../../src/core/analyse";
import { buildReport } from "../../src/core/report/build-report";
import { keepLastGood } from "../../src/core/report/keep-last-good";
import { hover } from "../../src/language";
import { example, hoverIn, over, uri } from "./hover-in";
import { twoOutcomes } from "./hinted";
import { marked } from "./marked";

describe("hovering over an input", () => {
  const value = [
    "**analyst\\_rate** = 68 USD/h (60 USD/h to 75 USD/h, triangular)",
    "Source: HR fully loaded cost, band 6 · provided by D\\. Novak · agreed by D\\. Novak on 2026\\-02\\-26",
    "Used by: analyst effort per pipeline risk report",
    "NPV at target: 48,286 USD at 60 USD/h, 86,259 USD at 75 USD/h, a swing of **37,973 USD**. The NPV is 0 at 40\\.926 USD/h.",
  ].join("\n\n");

  it("says what it is, who stands behind it, what uses it and what it moves", () => {
    assert.equal(over("analyst_rate", "  analyst_rate:"), value);
  });

  it("says so if the plan gives no range", () => {
    assert.match(over("reports_per_year", "  reports_per_year:") ?? "", /a swing of \*\*34,429 USD\*\*\. The ends are ±10 % of it, as the plan gives no range\. The NPV is 0 at 115\\\.56 report\/year\.$/u);
  });

  it("says the same over its value, its ends and where a benefit uses it", () => {
    assert.equal(over("68 USD/h", "value: 68 USD/h"), value);
    assert.equal(over("60 USD/h"), value);
    assert.equal(over("analyst_rate", "rate: analyst_rate"), value);
  });

  it("says nothing over its source, which says everything itself", () => {
    assert.equal(over("HR fully loaded cost"), undefined);
  });

  it("says what is missing", () => {
    const text = hoverIn(example.replace("  capture:\n    value: 50 %", "  bare: «40 %»\n  capture:\n    value: 50 %"))?.text ?? "";
    assert.equal(text, "**bare** = 40 % (no range)\n\nSource: not named · **nobody has agreed yet**\n\nNo benefit uses it.");
  });

  it("finds the name in a formula", () => {
    const plan = example.replace("{driver: time-saved, volume: reports_per_year, rate: analyst_rate, capture: capture, risk_adjustment: 10 %}", "{driver: formula, formula: improvement * reports_per_year * «analyst_rate»}");
    assert.match(hoverIn(plan)?.text ?? "", /^\*\*analyst\\_rate\*\*/u);
    assert.match(hoverIn(plan.replace(/«(.*?)»/u, "$1").replace("improvement *", "«improvement» *"))?.text ?? "", /^\*\*Annual value/u);
  });
});

describe("hovering over an outcome", () => {
  const tree = `**Annual value of report\\-time 90,086 USD/year** at target

- time saved = 180,172\\.8 USD/year
  - improvement = 13\\.8 h/report, 60 min an hour
    - baseline = 14 h/report, [line 47](${uri}#L47)
    - − target = 12 min/report, [line 52](${uri}#L52)
  - × reports\\_per\\_year = 192 report/year, [line 21](${uri}#L21)
  - × analyst\\_rate = 68 USD/h, [line 26](${uri}#L26)
- × capture = 50 %, [line 33](${uri}#L33)

**Present value of report\\-time 172,146 USD** at target, after all haircuts`;

  it("shows what a year of it is worth, down to the lines", () => {
    assert.equal(over("report-time", "  report-time:"), tree);
    assert.equal(over("benefit", "    benefit:")?.startsWith(`${tree}\n\n**benefit**: What reaching it is worth`), true);
    assert.equal(over("time-saved")?.startsWith(`${tree}\n\n**time\\-saved**: Time that people get back`), true);
  });

  it("says nothing over what is no money", () => {
    assert.equal(over("Analysts produce"), undefined);
  });

  it("says why there are no figures", () => {
    const text = hoverIn(example.replace("    benefit:", "    «benefit»:").replace("volume: reports_per_year, ", ""))?.text ?? "";
    assert.match(text, /^No figures at target: “outcomes\\\.report\\-time\\\.benefit” has no “volume”/u);
  });

  it("says that an outcome is measured and not monetised, and why", () => {
    const pilot = readFileSync("examples/02-thirty-day-pilot.pov.yaml", "utf8");
    assert.match(hoverIn(pilot.replace("  errors:", "  «errors»:"))?.text ?? "", /^\*\*Measured, not monetised\*\*\n\nrework time is already inside/u);
  });
});

describe("hovering over money", () => {
  it("shows a cost's present value and its years", () => {
    const text = over("implementation", "    implementation:") ?? "";
    assert.match(text, /^\*\*Present value of implementation 12,600 USD\*\* at target\n\nstart 12,600 · year 1 – · year 2 – · year 3 –\n\n- implementation at the start = 12,600 USD\n {2}- implementation = 12,000 USD, \[line 67\]/u);
    assert.equal(over("12000 USD"), text);
  });

  it("shows NPV, ROI and payback over the business case", () => {
    const text = over("business_case") ?? "";
    assert.match(text, /^\*\*NPV 68,538 USD\*\* at target\n\n- present value of the benefits = 172,146 USD\n/u);
    assert.match(text, /\n\n\*\*ROI \\\(TEI\\\) 66\\\.2 %\*\* at target\n\n- NPV = 68,538 USD\n- ÷ present value of the costs = 103,607 USD/u);
    assert.match(text, /\n\n\*\*Payback month 14\*\* at target\n\n- net at the start = −21,168 USD\n/u);
  });

  it("says why a figure does not exist", () => {
    const plan = example.replace("business_case:", "«business_case»:").replace("12000 USD,", "0 USD,").replace("8160 USD,", "0 USD,");
    assert.match(hoverIn(plan)?.text ?? "", /\*\*No payback\*\* at target: At no time was more paid than had come in, so there is nothing to pay back/u);
  });

  it("never takes more than a glance", () => {
    for (const part of ["business_case", "subscription", "administration"]) {
      const lines = (over(part, part === "business_case" ? part : `    ${part}:`) ?? "").split("\n").filter((line) => line !== "");
      assert.ok(lines.length <= 20, `${part} takes ${lines.length} lines`);
    }
  });
});

describe("a hover", () => {
  it("covers what it is about", () => {
    const found = hoverIn(example.replace("  analyst_rate:", "  «analyst_rate»:"));
    assert.deepEqual(found?.range, found?.mark);
  });

  it("writes numbers as the editor's locale does", () => {
    assert.match(hoverIn(example.replace("business_case:", "«business_case»:"), { locale: "de" })?.text ?? "", /NPV 68\\\.538 USD/u);
  });

  it("is not shown outside of everything", () => {
    assert.equal(hoverIn(`${example}\n# the end «»\n`), undefined);
    assert.equal(hoverIn(example.replace("title: Weekly", "title: «Weekly»")), undefined);
  });

  it("keeps the last figures while the plan is broken, and says so", () => {
    const good = buildReport(analyse(example, undefined));
    const { text, ranges: [mark] } = marked(example.replace("business_case:", "«business_case»:").replace("12000 USD,", "about 12000,"));
    const analysis = analyse(text, undefined);
    const found = mark && hover({ analysis, report: keepLastGood(buildReport(analysis), good), uri, locale: "en" }, mark.start);
    assert.match(JSON.stringify(found), /NPV 68,538 USD.*these are its last figures/u);
  });
});

describe("hovering over an outcome of a broken plan", () => {
  const good = twoOutcomes();
  const shown = (broken: string, before?: string): string | undefined => hoverIn(broken, before === undefined ? {} : { before })?.text;

  it("says why the broken benefit has no value, with or without last figures", () => {
    const broken = good.replace(/ {4}benefit: \{driver: time-saved.*\}/u, "    «benefit»: {driver: formula, formula: improvement * sh}");
    for (const before of [undefined, good]) assert.match(shown(broken, before) ?? "", /^No figures at target: “sh” is not in inputs\\\./u);
  });

  it("says what another one is worth by the text as it stands", () => {
    const broken = good.replace("rate: analyst_rate", "rate: an").replace("  licences:", "  «licences»:").replace("5000 USD", "6000 USD");
    for (const before of [undefined, good]) {
      assert.match(shown(broken, before) ?? "", /^\*\*Annual value of licences 6,000 USD\/year\*\* at target/u);
      assert.doesNotMatch(shown(broken, before) ?? "", /last figures/u);
    }
  });

  it("marks the last figures where something else is broken that it needs", () => {
    assert.match(shown(good.replace("value: 68 USD/h", "value: 6 8").replace("  report-time:", "  «report-time»:"), good) ?? "", /90,086 USD\/year.*these are its last figures\._$/su);
  });
});

describe("texts of a plan in a hover", () => {
  const evil = "![x](http://evil.example/a.png) [go](command:workbench.action.quit) <img src=x> www.evil.example a@evil.example $(bug) `code` **bold** &amp; \\u202E";
  const plan = example
    .replace("HR fully loaded cost, band 6", `"${evil}"`)
    .replace("{name: D. Novak,", `{name: "${evil}",`)
    .replace("name: analyst effort per pipeline risk report", `name: "${evil}"`)
    .replace("  analyst_rate:", "  «analyst_rate»:");

  it("are text: no link, image, address, icon, markup or mark of direction is left in them", () => {
    const text = hoverIn(plan)?.text ?? "";
    assert.match(text, /evil/u);
    const signs = text.replace(/\\[!-/:-@[-`{-~]/gu, "").replace(/\*\*[\w, ]+\*\*/gu, "");
    assert.doesNotMatch(signs, /[[\]<>`*_!#&$@]/u);
    assert.doesNotMatch(text, /https?:|www\.|command:|\u202E/u);
  });

  it("do not end the links to lines", () => {
    const text = hoverIn(example.replace("    benefit:", "    «benefit»:"), { at: "file:///plans/a(1)%20[x]>`_*.pov.yaml#old" })?.text ?? "";
    assert.match(text, /\(file:\/\/\/plans\/a%281%29%20%5Bx%5D%3E%60_%2A\.pov\.yaml#L47\)/u);
  });

  it("are never trusted with commands", () => {
    const { text, ranges: [mark] } = marked(plan);
    const analysis = analyse(text, undefined);
    const found = mark && hover({ analysis, report: buildReport(analysis), uri, locale: "en" }, mark.start);
    assert.deepEqual(Object.keys(found?.contents ?? {}).sort(), ["kind", "value"]);
  });
});
