import assert from "node:assert/strict";
import { analyse } from "../../src/core/analyse";
import { buildReport } from "../../src/core/report/build-report";
import { keepLastGood } from "../../src/core/report/keep-last-good";
import { isWritten } from "../../src/core/source/source-index";
import { example, figure, htmlOf, paperOf, reportOf, withoutCosts, wordsIn, wordsOf } from "./rendered";

const names = ["01-pipeline-risk-report", "02-thirty-day-pilot", "03-routing-errors"] as const;
const northwind = example(names[0]);
const contoso = example(names[1]);

describe("the report", () => {
  it("shows the published figures of the examples", () => {
    const [first, second, third] = names.map((name) => htmlOf(reportOf(example(name)))) as [string, string, string];
    const shown = (html: string, scenario: string): readonly string[] =>
      ["npv", "roi", "payback", "breakEvenHaircut"].map((key) => figure(html, `${scenario}.${key}`));
    assert.deepEqual(shown(first, "target"), ["68,538 USD", "66.2 %", "month 14", "39.8 %"]);
    assert.deepEqual(shown(first, "measured"), ["68,746 USD", "66.4 %", "month 14", "39.9 %"]);
    assert.deepEqual(shown(second, "target"), ["42,387 USD", "7.2 %", "month 24", "6.7 %"]);
    assert.deepEqual(shown(second, "measured"), ["87,522 USD", "14.8 %", "month 19", "12.9 %"]);
    assert.deepEqual(shown(third, "target"), ["76,659 USD", "29.5 %", "month 17", "22.8 %"]);
    assert.deepEqual(shown(third, "measured"), ["211,199 USD", "81.3 %", "month 9", "44.9 %"]);
  });

  for (const name of names) {
    describe(name, () => {
      const analysis = analyse(example(name), "2026-06-30");
      const html = htmlOf(buildReport(analysis));

      it("has no style attribute, which a strict content security policy would refuse", () => {
        assert.doesNotMatch(html, /\sstyle=/);
      });

      it("has headings in order", () => {
        const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
        assert.equal(levels[0], 1);
        assert.equal(levels.filter((level) => level === 1).length, 1);
        for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 1) + 1, `h${level} follows h${levels[index - 1]}`);
      });

      it("points only to places that the plan has", () => {
        const paths = new Set([...html.matchAll(/data-path="([^"]*)"/g)].map(([, path]) => path ?? ""));
        assert.ok(paths.size > 10);
        for (const path of paths) assert.ok(isWritten(analysis.source, path), path);
      });

      it("says every chart in words too", () => {
        const charts = html.match(/<svg[^>]*role="img"[^>]*>/g) ?? [];
        assert.ok(charts.length >= 2);
        for (const chart of charts) assert.match(chart, /aria-labelledby="[^"]+"/);
        assert.match(html, /<caption>Outcomes: baseline, target and measured result<\/caption>/);
        assert.match(html, /Benefits, costs and net amount by year, in USD/);
      });

      it("names no two figures alike", () => {
        const figures = [...html.matchAll(/data-figure="([^"]*)"/g)].map(([, figureName]) => figureName);
        assert.equal(new Set(figures).size, figures.length);
      });
    });
  }

  it("is plain words on paper, with nothing to press", () => {
    assert.doesNotMatch(paperOf(reportOf(contoso)), /<button/);
  });
});

describe("the status line", () => {
  const line = (text: string, asOf?: string): string => wordsIn(htmlOf(reportOf(text, asOf)), '<ul class="facts"');

  it("has status and result, customer, sponsor and days", () => {
    assert.equal(line(contoso, "2026-07-10").replaceAll(/\s*\n\s*/g, " | "), "concluded: go | Contoso Example Inc | L. Haddad, COO (sponsor) | 30 days, ended 30 June | ");
  });

  it("counts the days that are left, today included", () => {
    assert.match(line(northwind, "2026-03-12"), /14 days, 5 days left/);
    assert.match(line(northwind, "2026-03-16"), /14 days, ends today/);
    assert.match(line(northwind, "2026-03-01"), /14 days, starts 3 March/);
    assert.match(line(northwind), /14 days, to 16 March 2026/);
  });

  it("counts the days that a running plan is overdue", () => {
    assert.match(line(northwind, "2026-03-17"), /1 day overdue/);
    assert.match(line(northwind, "2026-03-20"), /4 days overdue/);
  });

  it("says that nobody sponsors the plan", () => {
    assert.match(line(northwind.replace("executive-sponsor, ", "")), /no executive sponsor/);
  });

  it("counts findings by severity", () => {
    const report = { ...reportOf(contoso), counts: { error: 1, warning: 2, hint: 0 } };
    assert.equal(wordsIn(htmlOf(report), '<button type="button" class="findings"').trim(), "1 error2 warnings");
  });

  it("praises the absence of findings only where nothing is open", () => {
    const report = { ...reportOf(contoso), counts: { error: 0, warning: 0, hint: 0 } };
    const settled = {
      ...report,
      inputs: report.inputs.map((input) => ({ ...input, agreed: { by: undefined, date: undefined }, low: input.value, high: input.value })),
      costLines: report.costLines.map((cost) => ({ ...cost, basis: "quote" })),
    };
    const found = (of: typeof report): string => wordsIn(htmlOf(of), '<button type="button" class="findings"');
    assert.equal(found(settled), "✓ 0 findings");
    assert.equal(found({ ...settled, costLines: [] }), "0 findings");
    assert.equal(found({ ...settled, costLines: settled.costLines.map((cost) => ({ ...cost, basis: undefined })) }), "0 findings");
  });
});

describe("the scenarios", () => {
  it("mark the one that the verdict speaks of", () => {
    assert.match(htmlOf(reportOf(northwind)), /<article class="card headline" aria-label="Target, the verdict’s scenario"/);
    assert.match(htmlOf(reportOf(contoso)), /<article class="card headline" aria-label="Measured, the verdict’s scenario"/);
  });

  it("say the cost of delay once, where it comes from", () => {
    const html = htmlOf(reportOf(contoso));
    assert.equal(figure(html, "floor.costOfDelayPerMonth"), "24,969 USD/month");
    assert.equal(figure(html, "all.floor.cost-of-delay"), "24,969");
    assert.doesNotMatch(html, /data-figure="(all\.)?(target|measured)\.(costOfDelay|cost-of-delay)/);
  });

  it("write the uplift that a losing plan needs the same on the card and in the table", () => {
    const html = htmlOf(reportOf(northwind.replace("amount: 30000 USD/year", "amount: 130000 USD/year")));
    assert.match(figure(html, "target.breakEvenHaircut"), /^uplift 10\d\.\d %$/);
    assert.equal(figure(html, "all.target.break-even-haircut"), figure(html, "target.breakEvenHaircut"));
  });

  it("say why there is no ROI, and that a floor rests on no ranges", () => {
    assert.match(wordsIn(htmlOf(reportOf(withoutCosts(northwind))), '<article class="card headline"'), /– ROI: no costs to compare with/);
    assert.match(wordsIn(htmlOf(reportOf(northwind)), '<article class="card" aria-label="Floor"'), /worse end of each range/);
    const unranged = northwind.replaceAll(/^.*\b(low|high): .*\n/gm, "").replaceAll(/, (low|high): [^,}]+/g, "");
    assert.match(wordsIn(htmlOf(reportOf(unranged)), '<article class="card" aria-label="Floor"'), /no ranges given/);
  });

  it("say why one is not available, with its line", () => {
    const report = reportOf(northwind);
    const reason = { message: "“capture” has no value.", path: "inputs.capture", line: 28, column: 3 };
    const { valuation } = report;
    const html = htmlOf({ ...report, valuation: { ...valuation, scenarios: { ...valuation.scenarios, floor: { available: false, reasons: [reason] } } } });
    assert.match(wordsIn(html, '<article class="card" aria-label="Floor"'), /Not available\.\n“capture” has no value\. line 28/);
  });
});

describe("the amounts of a small plan", () => {
  const small = northwind.replaceAll(/\b(30000|12000|8160|3000)(?= USD)/g, "3").replace("68 USD/h", "0.01 USD/h");

  it("have cents on every card and in the table", () => {
    const html = htmlOf(reportOf(small));
    for (const name of ["target.npv", "measured.npv", "floor.npv"]) assert.match(figure(html, name), /^−?\d+\.\d\d USD/);
    assert.match(figure(html, "target.cashFlow.costs.subscription.1"), /^\(3\.00\)$/);
    assert.match(wordsIn(html, '<figure class="cash-flow"'), /−\d\.\d\d/);
  });

  it("have none in a currency that has none", () => {
    const html = htmlOf(reportOf(small.replaceAll("USD", "JPY")));
    assert.match(figure(html, "target.npv"), /^−?\d+ JPY$/);
    assert.equal(figure(html, "target.cashFlow.costs.subscription.1"), "(3)");
  });
});

describe("the outcomes", () => {
  const values = (text: string): string => wordsIn(htmlOf(reportOf(text)), '<p class="outcome-values"');

  it("write a unit that all values share once, and keep the author's decimals", () => {
    assert.equal(values(contoso), "22 →to 8 h/week/person, measured 7");
    assert.equal(values(example(names[2])), "4.00 →to 3.80 %, measured 3.72");
  });

  it("keep the units that the plan writes, and the strictness of the target", () => {
    assert.equal(values(northwind), "14 h/report →to under 12 min/report, measured 11 min/report");
  });

  it("mark where zero lies when values are on both sides of it", () => {
    const line = { ...reportOf(contoso) };
    const negative = { ...line, outcomes: line.outcomes.map((outcome) => ({ ...outcome, baseline: outcome.baseline && { ...outcome.baseline, base: -20 } })) };
    assert.match(htmlOf(negative), /<line class="zero"/);
    assert.doesNotMatch(htmlOf(line), /<line class="zero"/);
  });

  it("say what is missing", () => {
    assert.match(values(northwind.replace(/^ {4}target:.*\n/m, "")), /no target/);
  });

  it("say in words whether the target is met and the guardrails held", () => {
    const missed = wordsOf(htmlOf(reportOf(northwind.replace("value: 11 min/report", "value: 13 min/report"))));
    assert.match(missed, /missed/);
    const broken = wordsOf(htmlOf(reportOf(northwind.replaceAll("differing-figures: 0}}", "differing-figures: 2}}"))));
    assert.match(broken, /guardrail broken/);
    assert.match(broken, /exactly 0, measured 2\s*broken/);
  });

  it("list the readings with their days", () => {
    assert.match(wordsOf(htmlOf(reportOf(northwind))), /9 March 2026\s+19 min\/report\s+4\s+13 March 2026\s+11 min\/report/);
  });
});

describe("the cash flow", () => {
  it("is a table with costs in parentheses, a net row and present values", () => {
    const html = htmlOf(reportOf(contoso));
    const cells = (row: string): readonly string[] => ["0", "1", "2", "3", "pv"].map((column) => figure(html, `measured.cashFlow.${row}.${column}`));
    assert.deepEqual(cells("benefits.time"), ["–", "224,719", "299,625", "299,625", "677,026"]);
    assert.deepEqual(cells("costs.subscription"), ["–", "(200,000)", "(200,000)", "(200,000)", "(497,370)"]);
    assert.deepEqual(cells("costs"), ["(60,800)", "(212,600)", "(212,600)", "(212,600)", "(589,505)"]);
    assert.deepEqual(cells("net"), ["(60,800)", "12,119", "87,025", "87,025", "87,522"]);
  });

  it("says minus to those who do not see parentheses", () => {
    assert.match(htmlOf(reportOf(contoso)), /<td class="negative"><span class="visually-hidden">minus <\/span><(?:button|span)[^>]*>\(200,000\)</);
  });

  it("leaves out what is measured and not monetised", () => {
    assert.doesNotMatch(htmlOf(reportOf(contoso)), /cashFlow\.benefits\.(errors|throughput)/);
  });

  it("is drawn with its payback, or with the word that there is none", () => {
    assert.match(wordsIn(htmlOf(reportOf(contoso)), '<figure class="cash-flow"'), /payback, month 19/);
    const lossy = northwind.replace("amount: 30000 USD/year", "amount: 130000 USD/year");
    assert.match(wordsIn(htmlOf(reportOf(lossy)), '<figure class="cash-flow"'), /not paid back within 3 years/);
  });
});

describe("the commitment", () => {
  it("stands in its own words, with who made it and when it is due", () => {
    const words = wordsIn(htmlOf(reportOf(northwind)), '<figure class="commitment"');
    assert.match(words, /If the report runs in under 12 minutes with zero differing figures, we will issue the order form/);
    assert.match(words, /R\. Osei, VP Revenue Operations, on 27 February 2026 · due 27 March 2026/);
  });

  it("is missed where it is missing", () => {
    assert.match(wordsOf(htmlOf(reportOf(northwind.replace(/^commitment:\n( .*\n)*/m, "")))), /Nothing is promised yet\./);
  });
});

describe("figures that are kept", () => {
  it("say so, with the line at fault", () => {
    const broken = reportOf(northwind.replace("value: 68 USD/h", "value: 68 USD"));
    const html = htmlOf(keepLastGood(broken, reportOf(northwind)));
    assert.match(wordsIn(html, '<div class="notice" role="status"'), /^These figures are from before line 59: rate must be money per time/);
    assert.equal(figure(html, "target.npv"), "68,538 USD");
  });

  it("name every line at fault when there are several", () => {
    const reason = (line: number) => ({ message: `Line ${line} is not a quantity.`, path: `inputs.at-${line}`, line, column: 1 });
    const words = wordsOf(htmlOf({ ...reportOf(northwind), freshness: { status: "kept", because: [reason(4), reason(9)] } }));
    assert.match(words, /These figures are from before the last changes, which cannot be computed:\nLine 4 is not a quantity\. line 4\nLine 9 is not a quantity\. line 9/);
  });

  it("say so when the language server has stopped", () => {
    assert.doesNotMatch(htmlOf(reportOf(northwind)), /class="notice"/);
    assert.match(wordsIn(htmlOf(reportOf(northwind), { outage: "stopped" }), '<div class="notice outage"'), /these figures no longer follow the text.*Restart Language Server/);
    assert.match(wordsIn(htmlOf(reportOf(northwind), { outage: "restarting" }), '<div class="notice outage"'), /these figures are from before\. Restarting…/);
    assert.match(wordsIn(htmlOf(reportOf(northwind), { outage: "gone" }), '<div class="notice outage"'), /The plan was deleted or moved; these figures are from before/);
  });

  it("have a place for that which screen readers listen to, and none on paper", () => {
    for (const outage of [undefined, "restarting", "stopped"] as const) assert.equal(htmlOf(reportOf(northwind), outage === undefined ? {} : { outage }).match(/role="status"/g)?.length, 1);
    assert.doesNotMatch(paperOf(reportOf(northwind)), /role="status"/);
  });
});

describe("a plan without outcomes", () => {
  it("invites, and never shows a zero", () => {
    const words = wordsOf(htmlOf(reportOf('pov: "1"\nid: new-plan\ntitle: New\ncurrency: USD\ncustomer: Acme\n')));
    assert.match(words, /What gets faster, cheaper or safer for the customer\?/);
    assert.doesNotMatch(words, /NPV|0 USD|0\.0 %/);
  });

  it("invites when the file is empty", () => {
    assert.match(htmlOf(reportOf("")), /What gets faster/);
  });

  it("says why, when it cannot be read", () => {
    const words = wordsOf(htmlOf(reportOf('pov: "1"\n\t- {[')));
    assert.match(words, /This plan cannot be read yet\.[^]*line \d/);
  });
});

describe("hostile text", () => {
  const hostile = [
    '<img src=x onerror="alert(1)">',
    "</script><script>alert(1)</script>",
    "{{constructor.constructor('alert(1)')()}}",
    "\u202Egnp.exe\u2066",
    "a\u0007b\u0085c",
  ];

  for (const text of hostile) {
    it(`stays text: ${JSON.stringify(text)}`, () => {
      const { plan, outcomes, commitment, ...rest } = reportOf(contoso);
      const html = htmlOf({
        ...rest,
        plan: { ...plan, customer: text },
        outcomes: outcomes.map((outcome) => ({ ...outcome, name: text })),
        names: { time: text },
        commitment: commitment && { ...commitment, statement: text },
      });
      assert.doesNotMatch(html, /<img|<script|<\/script/i);
      const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
      assert.ok(html.includes(`<bdi>${escaped.replaceAll(">", "&gt;")}</bdi>`) || html.includes(`<bdi>${escaped}</bdi>`));
    });
  }

  it("does not reach the names that every object has", () => {
    const report = reportOf(contoso.replaceAll(/\btime:\n/g, "constructor:\n").replace("pass_when: [time, errors]", "pass_when: [errors]"));
    assert.doesNotMatch(htmlOf(report), /native code/);
  });
});
