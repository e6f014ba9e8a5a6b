import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import { renderToString } from "preact-render-to-string";
import type { Change, PlanChange } from "../../../src/core/changes/plan-change";
import type { PlanComparison } from "../../../src/core/changes/plan-comparison";
import { speak } from "../../../src/core/texts/say";
import { bridgeOf, mostSteps } from "../../../src/view/change/bridge";
import { figureRows } from "../../../src/view/change/change-words";
import type { ChangeActions } from "../../../src/view/change/change-surroundings";
import { ChangeView } from "../../../src/view/change/ChangeView";
import { formatsFor } from "../../../src/view/format/formats";
import { wordsIn, wordsOf } from "../rendered";

const softened: Change = {
  kind: "changed",
  class: "goalpost",
  path: "outcomes.report-time.target",
  line: 51,
  label: "target of report-time",
  before: "12 min/report",
  after: "2 h/report",
  effect: { npv: -10_000, roi: -0.1, paybackMonths: 1 },
  agreed: { by: "R. Osei", date: "2026-02-26" },
  settled: undefined,
};
const dropped: Change = { ...softened, kind: "removed", class: "commercial", path: "business_case.costs.setup", line: 72, label: "cost setup", before: "8,160 USD", after: undefined, effect: { npv: 4_000, roi: 0.04, paybackMonths: 0 }, agreed: undefined };
const reworded: Change = { ...softened, class: "wording", path: "title", line: 4, label: "title", before: "Old", after: "New", effect: undefined, agreed: undefined };

const both: PlanChange = {
  version: 1,
  plan: { id: "northwind", title: "Faster reports", customer: "Northwind", status: "running", currency: "USD", method: "tei" },
  scenario: "target",
  before: { npv: 68_538, roi: 0.662, paybackMonths: 14 },
  after: { npv: 62_538, roi: 0.602, paybackMonths: 15 },
  whyUnvalued: undefined,
  changes: [softened, dropped, reworded],
};

const nothingHappens: ChangeActions = { reveal: () => undefined, showLine: () => undefined, openTexts: () => undefined };
const place = { file: "deals/a.pov.yaml", earlierFile: undefined } as const;

interface Shown {
  readonly actions?: ChangeActions | undefined;
  readonly locale?: string;
  readonly notice?: string;
  readonly isSameText?: boolean;
}

function viewOf(comparison: PlanComparison, { actions = nothingHappens, locale = "en", notice, isSameText = false }: Shown = {}): string {
  return renderToString(<ChangeView comparison={comparison} isSameText={isSameText} base="main (1a2b3c4)" formats={formatsFor(locale)} actions={actions} notice={notice} />);
}

function htmlOf(change: Partial<PlanChange> = {}, shown?: Shown): string {
  return viewOf({ ...place, kind: "changed", change: { ...both, ...change } }, shown);
}

/** The words of each row of a table, by its opening. */
function rowsOf(html: string, opening: string): readonly string[] {
  const table = html.slice(html.indexOf(opening));
  return [...table.slice(0, table.indexOf("</table>")).matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = ""]) => wordsOf(row).trim().replaceAll(/\n+/gu, " | "));
}

/** The words of each change, in order. */
function changesOf(html: string): readonly string[] {
  return [...html.matchAll(/<li class="change".*?<\/li>/gsu)].map(([item]) => wordsOf(item).replaceAll(/\s+/gu, " ").trim());
}

describe("the change of a plan", () => {
  afterEach(() => { speak(); });

  it("says which plan is compared with what", () => {
    assert.match(wordsOf(htmlOf()), /^running\ndeals\/a\.pov\.yaml\ncompared with main \(1a2b3c4\)\n/u);
    assert.match(wordsOf(viewOf({ ...place, earlierFile: "old.pov.yaml", kind: "changed", change: both })), /deals\/a\.pov\.yaml, before old\.pov\.yaml/u);
  });

  it("begins with what moved, the gravest first, and what that does to the money", () => {
    assert.equal(wordsIn(htmlOf(), "<h1"), "In Northwind, the agreed target of report-time moved from 12 min/report to 2 h/report.");
    assert.match(wordsIn(htmlOf(), '<p class="consequence"'), /NPV at target falls by 6,000 USD to 62,538 USD/u);
  });

  it("has the figures before and after beside each other, with what lies between", () => {
    assert.deepEqual(rowsOf(htmlOf(), '<table class="chart-table change-figures"'), [
      "Figure | Before | After | Difference",
      "NPV | 68,538 USD | 62,538 USD | −6,000 USD",
      "ROI | 66.2 % | 60.2 % | −6.0 pp",
      "Payback | month 14 | month 15 | +1 month",
    ]);
  });

  it("lists the changes by class, goalposts first, each with its values, effect, agreement and line", () => {
    const headings = [...htmlOf().matchAll(/<h2[^>]*>(.*?)<\/h2>/gsu)].map(([, heading = ""]) => wordsOf(heading));
    assert.deepEqual(headings, ["Figures at target", "What moved the NPV", "Goalposts 1", "Business case 1", "Wording 1"]);
    assert.deepEqual(changesOf(htmlOf()), [
      "target of report-time line 51 12 min/report → 2 h/report NPV −10,000 USD, ROI −10.0 pp, payback +1 month open R. Osei had agreed on 26 February 2026",
      "cost setup removed line 72 before 8,160 USD NPV +4,000 USD, ROI +4.0 pp",
      "title line 4 Old → New",
    ]);
  });

  it("says how a moved goalpost was settled", () => {
    const settled = { ...softened, settled: { kind: "accepted", by: "R. Osei", date: "2026-03-05" } } as const;
    assert.match(changesOf(htmlOf({ changes: [settled] }))[0] ?? "", /settled accepted by R\. Osei on 5 March 2026$/u);
  });

  it("leads to the line of each change, and of what is gone to where it stood", () => {
    const titles = [...htmlOf().matchAll(/<button type="button" class="reveal" title="([^"]+)">/gu)].map(([, title]) => title);
    const [now, before] = ["Show this line in the plan", "Show this line in the earlier version"];
    assert.deepEqual(titles, [now, before, now, before, now], "Two in the chart, three in the list");
  });

  it("has nothing to press on paper, and its table lies open", () => {
    const paper = renderToString(<ChangeView comparison={{ ...place, kind: "changed", change: both }} isSameText={false} base="main" formats={formatsFor("en")} actions={undefined} />);
    assert.doesNotMatch(paper, /<button/u);
    assert.match(paper, /<details class="as-table" open/u);
  });

  it("says that nothing has changed, without figures that are what they were", () => {
    const html = htmlOf({ changes: [], after: both.before });
    assert.match(wordsIn(html, "<h1"), /only layout, comments or order/u);
    assert.doesNotMatch(html, /<table|<h2/u);
  });

  it("says of two texts that are the same that nothing differs", () => {
    const html = viewOf({ ...place, kind: "changed", change: { ...both, changes: [], after: both.before } }, { isSameText: true });
    assert.equal(wordsIn(html, "<h1"), "Nothing differs in Northwind.");
  });

  it("keeps a number with its sign and its per cent in one line", () => {
    const html = htmlOf({ changes: [{ ...softened, before: "< 12 min/report", after: "≤ 20 min/report" }] });
    for (const whole of ["66.2 %", "60.2 %", "&lt; 12", "≤ 20"]) assert.ok(html.includes(`<span class="figure">${whole}</span>`), whole);
  });

  it("says why there are no figures, and draws no bridge to nowhere", () => {
    const html = htmlOf({ after: undefined, whyUnvalued: "There is no rate." });
    assert.match(wordsOf(html), /There is no rate\./u);
    assert.deepEqual(rowsOf(html, '<table class="chart-table change-figures"')[1], "NPV | 68,538 USD | – | –");
    assert.doesNotMatch(html, /class="bars/u);
  });

  it("says that a plan is new, with its figures", () => {
    const { plan, scenario, before: figures } = both;
    const html = viewOf({ ...place, kind: "added", sketch: { plan, scenario, figures, whyUnvalued: undefined, outcomes: 1, isAgreed: false } });
    assert.equal(wordsIn(html, "<h1"), "Northwind is new.");
    assert.equal(rowsOf(html, '<table class="chart-table change-figures"')[1], "NPV | – | 68,538 USD | –");
  });

  it("says which version cannot be read, and leads to the line at fault", () => {
    const html = viewOf({ ...place, kind: "unreadable", side: "before", message: "A “[” is not closed.", line: 3 });
    assert.match(wordsIn(html, "<h1"), /earlier version cannot be read/u);
    assert.match(wordsOf(html), /A “\[” is not closed\. line 3 before/u);
    assert.match(viewOf({ ...place, kind: "unreadable", side: "after", message: "Broken.", line: 3 }), /title="Show this line in the plan"/u);
  });

  it("says when it no longer follows the text", () => {
    assert.match(htmlOf({}, { notice: "It stopped." }), /<div class="notice outage" role="status"><p>It stopped\.<\/p><\/div>/u);
  });

  it("shows the plan’s words as text", () => {
    const markup = '<img src=x onerror="alert(1)">';
    assert.doesNotMatch(htmlOf({ plan: { ...both.plan, customer: markup }, changes: [{ ...softened, label: markup, before: markup, after: markup, agreed: { by: markup, date: "2026-02-26" } }] }), /<img/u);
  });

  it("writes numbers as its reader does, in the reader’s language", () => {
    speak({ "Figures {0}": "Kennzahlen {0}", "at target": "bei erreichten Zielen", "{0} month": "{0} Monat" }, "de");
    const words = wordsOf(htmlOf({}, { locale: "de" }));
    assert.match(words, /Kennzahlen bei erreichten Zielen/u);
    assert.match(words, /68\.538 USD/u);
    assert.match(words, /\+1 Monat/u);
  });
});

describe("figures before and after", () => {
  const formats = formatsFor("en");

  it("are good news when the NPV rises and the money is back sooner", () => {
    const better = { ...both, before: both.after, after: both.before };
    assert.deepEqual([figureRows(both, formats), figureRows(better, formats)].map((rows) => rows.map(({ tone }) => tone)), [
      ["bad", "bad", "bad"],
      ["good", "good", "good"],
    ]);
  });

  it("are not subtracted where the currency is another one", () => {
    const [npv, roi] = figureRows({ ...both, changes: [{ ...reworded, class: "commercial", path: "currency", before: "EUR", after: "USD" }] }, formats);
    assert.deepEqual([npv?.before, npv?.after, npv?.difference], ["68,538 EUR", "62,538 USD", ""]);
    assert.equal(roi?.difference, "−6.0 pp");
  });
});

describe("the bridge of the NPV", () => {
  const moves = (...effects: readonly number[]): readonly Change[] => effects.map((npv, index) => ({ ...softened, path: `inputs.i${index}`, effect: { npv, roi: null, paybackMonths: null } }));
  const figures = (npv: number): NonNullable<PlanChange["before"]> => ({ npv, roi: null, paybackMonths: null });

  it("leads from before over each change that moves it to after", () => {
    const bridge = bridgeOf(both);
    assert.deepEqual(bridge?.steps.map(({ change, from, to }) => [change?.label, from, to]), [["target of report-time", 68_538, 58_538], ["cost setup", 58_538, 62_538]]);
    assert.deepEqual([bridge.before, bridge.after], [68_538, 62_538]);
  });

  it("ends where the plan ends, also when no single change says why", () => {
    assert.deepEqual(bridgeOf({ before: figures(10), after: figures(30), changes: moves(5) })?.steps.map(({ change, to }) => [change?.path, to]), [["inputs.i0", 15], [undefined, 30]]);
  });

  it("gathers what is smaller than the largest steps", () => {
    const effects = Array.from({ length: mostSteps + 2 }, (_, index) => 10 + index);
    const sum = effects.reduce((total, effect) => total + effect, 0);
    const steps = bridgeOf({ before: figures(0), after: figures(sum), changes: moves(...effects) })?.steps ?? [];
    assert.equal(steps.length, mostSteps + 1);
    assert.deepEqual(steps.at(-1), { change: undefined, from: sum - 21, to: sum });
  });

  it("begins at zero, unless its steps would be too small to see", () => {
    const domain = (before: number, ...effects: readonly number[]): unknown => {
      const bridge = bridgeOf({ before: figures(before), after: figures(before + effects.reduce((sum, effect) => sum + effect, 0)), changes: moves(...effects) });
      return bridge && [...bridge.domain, bridge.isCut];
    };
    assert.deepEqual(domain(100, -50), [0, 100, false]);
    assert.deepEqual(domain(10, -30), [-20, 10, false]);
    assert.deepEqual(domain(1000, -10), [980, 1000, true]);
    assert.deepEqual(domain(-1000, 10), [-1000, -980, true]);
  });

  it("is not there where nothing moves the NPV, or where there is none", () => {
    assert.equal(bridgeOf({ before: figures(5), after: figures(5), changes: [reworded] }), undefined);
    assert.equal(bridgeOf({ before: undefined, after: figures(5), changes: [softened] }), undefined);
    assert.equal(bridgeOf({ ...both, changes: [...both.changes, { ...reworded, path: "currency", before: "EUR", after: "USD" }] }), undefined);
  });

  it("says in words what it draws, and again as a table", () => {
    const html = htmlOf();
    const titles = [...html.matchAll(/<title[^>]*>([^<]*)<\/title>/gu)].map(([, words]) => words);
    assert.deepEqual(titles, [
      "NPV before: 68,538 USD",
      "target of report-time: NPV −10,000 USD, then 58,538 USD",
      "cost setup: NPV +4,000 USD, then 62,538 USD",
      "NPV after: 62,538 USD",
    ]);
    assert.deepEqual(rowsOf(html, '<details class="as-table"'), ["Change | Effect | NPV, USD", "before |  | 68,538", "target of report-time | −10,000 | 58,538", "cost setup | +4,000 | 62,538", "after |  | 62,538"].map((row) => row.replace("|  |", "|")));
  });
});
