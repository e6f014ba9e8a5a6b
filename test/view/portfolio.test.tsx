import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import { renderToString } from "preact-render-to-string";
import type { PlanSummary } from "../../src/core/portfolio/plan-summary";
import { portfolio } from "../../src/core/portfolio/portfolio";
import { speak } from "../../src/core/texts/say";
import { formatsFor } from "../../src/view/format/formats";
import type { Outage } from "../../src/view/outage";
import { mostBars, npvBars, npvScale } from "../../src/view/portfolio/npv-bars";
import { type PlanColumn, type PlanOrder, orderAfter, sorted } from "../../src/view/portfolio/plan-order";
import type { OpenablePlan, PortfolioActions } from "../../src/view/portfolio/portfolio-surroundings";
import { PortfolioView } from "../../src/view/portfolio/PortfolioView";
import { wordsIn, wordsOf } from "./rendered";

type Judged = NonNullable<PlanSummary["judged"]>;

const judged: Judged = {
  method: "tei",
  target: { npv: 68_538, roi: 0.662, pvBenefits: 172_000, pvCosts: 103_462 },
  whyUnvalued: undefined,
  isMeasured: false,
  measured: undefined,
  counts: { error: 0, warning: 0, hint: 0 },
};

function plan(file: string, changed: Partial<PlanSummary> = {}): OpenablePlan {
  const summary: PlanSummary = {
    id: file,
    title: `Plan ${file}`,
    customer: "Northwind",
    status: "running",
    result: undefined,
    currency: "USD",
    sponsor: "R. Osei",
    schedule: { start: "2026-03-03", end: "2026-03-16", daysLeft: 5 },
    unreadable: undefined,
    judged,
    ...changed,
  };
  return { uri: `file:///${file}`, file: `${file}.pov.yaml`, summary };
}

function worth(npv: number, measured?: number): Judged {
  const figures = { npv, roi: npv / 100, pvBenefits: npv + 100, pvCosts: 100 };
  return { ...judged, target: figures, isMeasured: measured !== undefined, measured: measured === undefined ? undefined : { ...figures, npv: measured } };
}

const nothingHappens: PortfolioActions = { openPlan: () => undefined, openPreview: () => undefined, newPlan: () => undefined, sort: () => undefined };

interface Shown {
  readonly isListed?: boolean;
  readonly outage?: Outage;
  readonly order?: PlanOrder;
  readonly locale?: string;
}

function htmlOf(plans: readonly OpenablePlan[], { isListed = true, outage, order, locale = "en" }: Shown = {}): string {
  return renderToString(<PortfolioView plans={plans} isListed={isListed} outage={outage} order={order} formats={formatsFor(locale)} actions={nothingHappens} />);
}

function headlineOf(plans: readonly OpenablePlan[], shown?: Shown): string {
  return wordsIn(htmlOf(plans, shown), "<h1");
}

/** The cells of the table's rows: names and words, without those for screen readers alone. */
function rowsOf(html: string): readonly (readonly string[])[] {
  const table = html.slice(html.indexOf('<table class="plans"'));
  return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gsu)].map(([, row = ""]) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gsu)].map(([, cell = ""]) => wordsOf(cell).trim()));
}

describe("the portfolio", () => {
  afterEach(() => { speak(); });

  it("begins with what the plans are worth together, each currency for itself", () => {
    assert.equal(headlineOf([plan("a")]), "1 plan is worth 68,538 USD at target.");
    assert.equal(headlineOf([plan("a"), plan("b"), plan("c", { currency: "EUR" })]), "3 plans are worth 68,538 EUR and 137,076 USD at target.");
  });

  it("says how many of the plans that is, where not all have figures", () => {
    assert.equal(headlineOf([plan("a"), plan("b", { judged: undefined })]), "1 of 2 plans is worth 68,538 USD at target.");
    assert.equal(headlineOf([plan("a"), plan("b"), plan("c", { judged: undefined })]), "2 of 3 plans are worth 137,076 USD at target.");
  });

  it("says when there is nothing to add up, and why", () => {
    assert.equal(headlineOf([plan("a", { judged: undefined }), plan("b", { judged: undefined })]), "2 plans, which are being judged.");
    assert.equal(headlineOf([plan("a", { judged: { ...judged, target: undefined } })]), "1 plan, without figures yet.");
  });

  it("says what needs attention, in sentences of their own", () => {
    const late = { start: "2026-03-03", end: "2026-03-16", daysLeft: -1 } as const;
    const plans = [
      plan("a", { schedule: late, sponsor: undefined }),
      plan("b", { schedule: late, judged: { ...judged, counts: { error: 3, warning: 0, hint: 0 } } }),
      plan("c", { sponsor: undefined, status: "closed", schedule: late }),
      plan("d", { judged: { ...judged, target: undefined, counts: { error: 1, warning: 0, hint: 0 } }, unreadable: "It is a list." }),
      plan("e", { judged: undefined }),
    ];
    assert.deepEqual([...htmlOf(plans).matchAll(/<p class="aside">([^<]*)/gu)].map(([, words]) => words), [
      "2 plans are overdue. 1 plan needs an executive sponsor. 1 plan cannot be read. 1 plan has errors.",
      "1 plan is still being judged and is in no figure yet.",
    ]);
  });

  it("is busy for as long as plans are looked for or judged", () => {
    assert.match(htmlOf([], { isListed: false }), /aria-busy="true".*Looking for plans…/su);
    assert.match(htmlOf([plan("a", { judged: undefined })]), /aria-busy="true"/u);
    assert.doesNotMatch(htmlOf([plan("a")]), /aria-busy="true"/u);
    assert.doesNotMatch(htmlOf([plan("a", { judged: undefined })], { outage: "stopped" }), /aria-busy="true"/u);
  });

  it("offers to write a plan where there is none, but not while they are looked for", () => {
    assert.match(wordsOf(htmlOf([])), /^No plans yet\n.*New Plan…/su);
    assert.doesNotMatch(htmlOf([], { isListed: false }), /New Plan/u);
  });

  it("says when the server has stopped, also with nothing to show", () => {
    for (const plans of [[], [plan("a")]]) assert.match(wordsOf(htmlOf(plans, { outage: "stopped" })), /^The language server has stopped/u);
  });

  it("adds up each currency and says how many plans are in it", () => {
    const plans = [plan("a"), plan("b", { judged: worth(-100_000, -5_000) }), plan("c", { currency: "EUR", judged: { ...judged, target: undefined } })];
    const rows = wordsIn(htmlOf(plans), '<table class="chart-table totals"').split("\n\n").map((row) => row.replaceAll("\n", " | ").trim());
    assert.deepEqual(rows.slice(1).filter((row) => row !== ""), ["EUR | 0 of 1 | – | – | – | – | 0 | –", "USD | 2 | 72,100 | 103,562 | −31,462 | −30.4 % | 1 | −5,000"]);
  });

  it("lists every plan by status, the most urgent first", () => {
    const plans = [plan("a", { status: "draft" }), plan("b"), plan("c", { schedule: { start: "2026-03-03", end: "2026-03-16", daysLeft: 0 } })];
    const rows = rowsOf(htmlOf(plans));
    assert.deepEqual(rows.map(([name]) => name), ["Plan", "running 2 plans", "Plan c", "Plan b", "draft 1 plan", "Plan a"]);
    assert.deepEqual(rows[2]?.slice(1), ["Northwind", "R. Osei", "1 day overdue", "66.2 %", "68,538 USD", "–nothing measured", "✓ none", "Preview"]);
  });

  it("says in a row what is missing", () => {
    const bare = plan("a", { customer: undefined, sponsor: undefined, schedule: undefined, judged: { ...judged, target: undefined, whyUnvalued: "There is no outcome." } });
    assert.deepEqual(rowsOf(htmlOf([bare]))[2]?.slice(1, 6), ["–no customer yet", "no sponsor yet", "–no dates yet", "There is no outcome.", "–nothing measured"]);
    assert.match(rowsOf(htmlOf([plan("a", { judged: undefined, unreadable: "It is a list." })]))[2]?.[0] ?? "", /It is a list\./u);
  });

  it("keeps apart what ended and what was decided", () => {
    const over = plan("a", { status: "closed", result: "no-go", schedule: { start: "2026-03-03", end: "2026-03-16", daysLeft: -3 } });
    assert.deepEqual(rowsOf(htmlOf([over]))[2]?.slice(0, 4), ["Plan a no-go", "Northwind", "R. Osei", "ended 16 March 2026"]);
  });

  it("shows the plans' words as text", () => {
    const markup = '<img src=x onerror="alert(1)">';
    assert.doesNotMatch(htmlOf([plan("a", { title: markup, customer: markup, sponsor: markup, currency: markup, unreadable: markup })]), /<img/u);
  });

  it("writes numbers as its reader does, in the reader's language", () => {
    speak({ "{0} is worth {1} at target.": "Bei erreichten Zielen bringt {0} {1}.", "{0} plan": "{0} Vorhaben" }, "de");
    assert.equal(headlineOf([plan("a")], { locale: "de" }), "Bei erreichten Zielen bringt 1 Vorhaben 68.538 USD.");
  });
});

describe("the bars of the portfolio", () => {
  const rowsFor = (...plans: readonly OpenablePlan[]): Parameters<typeof npvBars>[0] => portfolio(plans).groups.flatMap(({ rows }) => rows);

  it("are the plans with figures, from the highest to the lowest, a chart for each currency", () => {
    const charts = npvBars(rowsFor(plan("a", { judged: worth(-5) }), plan("b", { judged: worth(9, 4) }), plan("c", { currency: "EUR" }), plan("d", { currency: undefined }), plan("e", { judged: undefined })));
    assert.deepEqual(charts.map(({ currency }) => currency), ["EUR", "USD", undefined]);
    assert.deepEqual(charts[1]?.bars.map(({ npv, measured }) => [npv, measured]), [[9, 4], [-5, undefined]]);
  });

  it("are the largest amounts, gains and losses alike; the others are added up", () => {
    const small = Array.from({ length: mostBars - 1 }, (_, index) => plan(`small ${index}`, { judged: worth(10 + index) }));
    const [chart] = npvBars(rowsFor(...small, plan("loss", { judged: worth(-500) }), plan("x", { judged: worth(3) }), plan("y", { judged: worth(-1) })));
    assert.equal(chart?.bars.length, mostBars);
    assert.equal(chart.bars.at(-1)?.npv, -500);
    assert.deepEqual(chart.rest, { plans: 2, npv: 2 });
  });

  it("lie to the left of zero for a loss, and leave room for what was measured", () => {
    const x = npvScale({ currency: "USD", bars: npvBars(rowsFor(plan("a", { judged: worth(-50, -100) }), plan("b", { judged: worth(300) })))[0]?.bars ?? [], rest: undefined });
    assert.deepEqual([x(-100), x(0), x(300)], [0, 25, 100]);
  });

  it("have a scale where everything is nothing", () => {
    assert.equal(npvScale({ currency: "USD", bars: [], rest: undefined })(0), 0);
  });

  it("say what they show in words, with what was measured", () => {
    assert.match(htmlOf([plan("a", { judged: worth(-50, 20) })]), /<title[^>]*>Plan a: NPV at target −50 USD, measured 20 USD<\/title>/u);
  });
});

describe("the order of the table", () => {
  const compare = (one: string, other: string): number => one.localeCompare(other, "en");
  const order = (column: PlanColumn, isDescending: boolean, ...plans: readonly OpenablePlan[]): readonly string[] =>
    sorted(portfolio(plans).groups.flatMap(({ rows }) => rows), { column, isDescending }, compare).map(({ plan: { uri } }) => uri.slice(-1));

  it("is turned by the same heading, and given up by the third press", () => {
    const first = orderAfter(undefined, "npv");
    assert.deepEqual(first, { column: "npv", isDescending: true });
    assert.deepEqual(orderAfter(first, "npv"), { column: "npv", isDescending: false });
    assert.equal(orderAfter({ column: "npv", isDescending: false }, "npv"), undefined);
    assert.deepEqual(orderAfter(first, "customer"), { column: "customer", isDescending: false });
  });

  it("is that of amounts, of words and of days, with what has none last in both directions", () => {
    const plans = [plan("a", { judged: worth(1, 5), customer: "Zeta" }), plan("b", { judged: worth(3), customer: undefined }), plan("c", { judged: undefined, customer: "adatum", schedule: undefined })];
    assert.deepEqual([order("npv", true, ...plans), order("npv", false, ...plans)], [["b", "a", "c"], ["a", "b", "c"]]);
    assert.deepEqual([order("customer", false, ...plans), order("customer", true, ...plans)], [["c", "a", "b"], ["a", "c", "b"]]);
    assert.deepEqual(order("measured", true, ...plans)[0], "a");
    assert.deepEqual(order("time", false, ...plans).at(-1), "c");
    assert.deepEqual(order("roi", true, ...plans), ["b", "a", "c"]);
    assert.deepEqual(order("plan", true, ...plans), ["c", "b", "a"]);
    assert.deepEqual(order("sponsor", false, plan("a"), plan("b", { sponsor: "A. Abe" })), ["b", "a"]);
  });

  it("puts one error before many warnings", () => {
    const found = (file: string, error: number, warning: number): OpenablePlan => plan(file, { judged: { ...judged, counts: { error, warning, hint: 0 } } });
    assert.deepEqual(order("findings", true, found("a", 0, 40), found("b", 1, 0)), ["b", "a"]);
  });

  it("is said to screen readers", () => {
    const html = htmlOf([plan("a")], { order: { column: "npv", isDescending: true } });
    assert.deepEqual([...html.matchAll(/aria-sort="(\w+)"/gu)].map(([, direction]) => direction), ["none", "none", "none", "none", "none", "descending", "none", "none"]);
  });
});
