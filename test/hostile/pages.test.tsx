import assert from "node:assert/strict";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { pageHtml } from "../../src/client/page-html";
import { type Analysis, analyse } from "../../src/core/analyse";
import { compareVersions } from "../../src/core/changes/compare-versions";
import { summarise } from "../../src/core/portfolio/summarise";
import { buildReport } from "../../src/core/report/build-report";
import { exporters } from "../../src/export";
import { ChangeView } from "../../src/view/change/ChangeView";
import { formatsFor } from "../../src/view/format/formats";
import { HistoryTable } from "../../src/view/history/HistoryTable";
import { HistoryTracks } from "../../src/view/history/HistoryTracks";
import { TargetHistories } from "../../src/view/history/TargetHistories";
import { PortfolioView } from "../../src/view/portfolio/PortfolioView";
import { ReportView } from "../../src/view/ReportView";
import { SurroundingsContext } from "../../src/view/surroundings";
import { slidersOf } from "../../src/view/what-if/slider";
import { WhatIfContext } from "../../src/view/what-if/what-if-context";
import { historyReport, nothingTold, tellVersion } from "../../src/core/history/tell-history";
import { version } from "../core/history/versions";
import { basicSettings } from "../core/rules/small-plan";
import { everyHostileText, harmless, hostileTexts } from "../fixtures/hostile/hostile-texts";
import { nonsenseSaying, planSaying } from "../fixtures/hostile/texts-of-a-plan";
import { htmlSkeleton, markdownSkeleton, markdownWords, obeyed, references } from "./readers";

const formats = formatsFor("en");
const nothing = (): void => undefined;
const actions = { reveal: nothing, showFindings: nothing, addMeasurement: nothing };

/** A plan that says one thing everywhere, judged by what does not depend on its words. */
const judged = remembered((text): Analysis => analyse(planSaying(text), "2026-03-14", { settings: basicSettings }));
const reportOf = remembered((text) => buildReport(judged(text)));

/** Elements and attributes that run or load something. */
const active = / (?:src|srcdoc|srcset|action|formaction|ping|on\w+)=|^ *(?:script|iframe|object|embed|base|form|link|meta|img)\b/mu;

/** What is meant for pages one by one, and the rest a kind at a time. */
const forPages: readonly string[] = [...hostileTexts.markup, ...Object.values(hostileTexts).map((texts) => texts.join(" "))];

/** Every page, by its name, as it draws a plan that says one thing everywhere. */
const pages: Readonly<Record<string, (text: string) => VNode>> = {
  preview: (text) => <ReportView report={reportOf(text)} formats={formats} actions={actions} />,
  "preview on paper": (text) => <ReportView report={reportOf(text)} formats={formats} actions={undefined} />,
  "preview with something supposed": (text) => supposing(text),
  change: (text) => changeOf(planSaying(text).replaceAll("12 min/report", "2 h/report").replaceAll(/"(?:title|name|statement|source)": "/gu, "$&was "), planSaying(text), text),
  "change of a plan that came": (text) => changeOf(undefined, planSaying(text), text),
  portfolio: (text) => portfolioOf(text),
  history: (text) => historyIn(text),
};

describe("whatever a plan says,", function () {
  this.timeout(60_000);

  for (const [name, draw] of Object.entries(pages)) {
    it(`the ${name} is made of the same elements, runs nothing and leads to nothing but itself`, () => {
      const skeletonOf = remembered((text) => htmlSkeleton(renderToString(draw(text))));
      for (const text of forPages) {
        const skeleton = skeletonOf(text);
        assert.equal(skeleton, skeletonOf(harmless(text)), JSON.stringify(text));
        assert.deepEqual(skeleton.match(/ (?:xlink:)?href="(?!#)[^"]*"/gu) ?? [], []);
        assert.doesNotMatch(skeleton, active);
      }
    });
  }

  it("the exported page is made of the same elements", () => {
    for (const text of forPages) {
      const [evil, calm] = [text, harmless(text)].map((one) => exporters.html(reportOf(one), { version: "1.2.3", locale: "en" }));
      assert.equal(htmlSkeleton(evil ?? ""), htmlSkeleton(calm ?? ""), JSON.stringify(text));
      assert.doesNotMatch(evil ?? "", obeyed);
    }
  });

  it("the exported Markdown has the same blocks and links, and names nobody and nothing", () => {
    for (const text of everyHostileText) {
      const [evil = "", calm = ""] = [text, harmless(text)].map((one) => exporters.markdown(reportOf(one), { version: "1.2.3", locale: "en" }));
      assert.equal(markdownSkeleton(evil), markdownSkeleton(calm), JSON.stringify(text));
      assertNobodyNamed(evil);
    }
  });

  it("the preview of what cannot be read is made of elements of ours alone", () => {
    for (const text of [...hostileTexts.markup, ...hostileTexts.templates]) {
      const report = buildReport(analyse(nonsenseSaying(text), "2026-03-14"));
      const skeleton = htmlSkeleton(renderToString(<ReportView report={report} formats={formats} actions={actions} />));
      assert.ok(report.findings.length > 20);
      assert.doesNotMatch(skeleton, active);
      assert.doesNotMatch(skeleton, /^ *(?:b|h1(?! class="verdict")|style|title)\b/mu);
    }
  });

  it("a page of the editor carries it as data", () => {
    for (const text of everyHostileText) {
      const [evil, calm] = [text, harmless(text)].map((one) => htmlSkeleton(pageHtml({ name: "preview", title: one, language: "en", texts: { [one]: one }, script: "s.js", style: "s.css", nonce: "n" })));
      assert.equal(evil, calm);
    }
  });
});

/** The same, worked out once for each text. */
function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const done = new Map<string, Value>();
  return (text) => {
    const value = done.get(text) ?? work(text);
    done.set(text, value);
    return value;
  };
}

function assertNobodyNamed(markdown: string): void {
  for (const words of markdownWords(markdown)) for (const reference of references) assert.doesNotMatch(words, reference);
  assert.doesNotMatch(markdown, /^\/\w/mu, "Some hosts take a line that begins with a slash for an order");
  assert.doesNotMatch(markdown, obeyed);
}

function supposing(text: string): VNode {
  const report = reportOf(text);
  const playing = { written: report, sliders: slidersOf(report), supposed: { "inputs.analyst_rate": 61 }, suppose: nothing, reset: nothing, apply: nothing };
  return <WhatIfContext.Provider value={playing}><ReportView report={report} formats={formats} actions={actions} /></WhatIfContext.Provider>;
}

function changeOf(before: string | undefined, after: string, file: string): VNode {
  const versionOf = (text: string | undefined) => (text === undefined ? undefined : { readable: true as const, text });
  const judge = (text: string): Analysis => analyse(text, "2026-03-14", { settings: basicSettings });
  const comparison = compareVersions({ file, earlierFile: undefined, before: versionOf(before), after: versionOf(after) }, { before: judge, after: judge });
  return <ChangeView comparison={comparison} isSameText={false} base={file} formats={formats} actions={{ reveal: nothing, showLine: nothing, openTexts: nothing }} notice={file} />;
}

function portfolioOf(text: string): VNode {
  const summary = summarise(judged(text));
  const broken = { ...summary, judged: undefined, unreadable: text };
  const plans = [{ uri: "file:///a", file: text, summary }, { uri: "file:///b", file: `${text} 2`, summary: broken }, { uri: "file:///c", file: `${text} 3`, summary }];
  return <PortfolioView plans={plans} isListed outage={undefined} order={undefined} formats={formats} actions={{ openPlan: nothing, openPreview: nothing, newPlan: nothing, sort: nothing }} />;
}

function historyIn(text: string): VNode {
  const who = { author: text, subject: text, file: text };
  const versions = [
    version(planSaying(text).replaceAll("12 min/report", "10 min/report"), { date: "2026-02-26", ...who }),
    version("title: [a\n", { date: "2026-03-01", ...who }),
    version(planSaying(text), { date: "2026-03-02", ...who }),
  ];
  const report = historyReport(versions.reduce((told, one) => tellVersion(told, one, basicSettings), nothingTold), "whole");
  return <SurroundingsContext.Provider value={{ formats, actions: undefined }}><HistoryTracks report={report} /><HistoryTable report={report} /><TargetHistories report={report} /></SurroundingsContext.Provider>;
}
