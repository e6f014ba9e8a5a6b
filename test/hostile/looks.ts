import { type Analysis, analyse } from "../../src/core/analyse";
import { comparePlans } from "../../src/core/changes/compare-plans";
import { formatPlan } from "../../src/core/format/format-plan";
import { readPlan } from "../../src/core/plan/read-plan";
import { glance } from "../../src/core/portfolio/glance";
import { buildReport } from "../../src/core/report/build-report";
import type { Report } from "../../src/core/report/report";
import { docsUrl } from "../../src/core/rules/docs-url";
import { fixAll } from "../../src/core/rules/fix-all";
import { exporters } from "../../src/export";
import * as language from "../../src/language";

const uri = "file:///plans/pilot.pov.yaml";
const today = "2026-03-16";
const document = { uri, version: 1 };

/** A plan under all eyes: analysed once, as the server does. */
interface Seen {
  readonly text: string;
  readonly analysis: Analysis;
  readonly report: Report;
}

/** Everything that looks at a plan, in the order in which it is first looked at. */
export const looks: Readonly<Record<string, (seen: Partial<Seen> & Pick<Seen, "text">) => unknown>> = {
  read: ({ text }) => readPlan(text),
  analyse: (seen) => Object.assign(seen, { analysis: analyse(seen.text, today) }),
  report: (seen) => Object.assign(seen, { report: buildReport(analysed(seen)) }),
  diagnostics: (seen) => language.diagnostics(analysed(seen), uri, docsUrl),
  glance: ({ text }) => glance(text, today),
  completions: (seen) => everywhere(seen, (position) => language.planCompletions(seen.text, position, { analysis: analysed(seen), today, locale: "en", takesSnippets: true })),
  hover: (seen) => everywhere(seen, (position) => language.hover({ analysis: analysed(seen), report: reported(seen), uri, locale: "en" }, position)),
  navigation: (seen) =>
    everywhere(seen, (position) => [
      language.definition(analysed(seen), uri, position),
      language.references(analysed(seen), uri, position, { includeDeclaration: true }),
      language.highlights(analysed(seen), position),
      language.prepareRename(analysed(seen), position),
      language.selectionRanges(analysed(seen), [position]),
    ]),
  symbols: (seen) => language.documentSymbols(analysed(seen)),
  folding: (seen) => language.foldingRanges(analysed(seen)),
  links: (seen) => language.documentLinks(analysed(seen), docsUrl),
  lenses: (seen) => language.codeLenses(language.valuedPlan(analysed(seen), reported(seen), "en"), { uri, openPreview: undefined }),
  hints: (seen) => language.inlayHints(language.valuedPlan(analysed(seen), reported(seen), "en"), whole(analysed(seen)), language.hintKinds),
  actions: (seen) => language.codeActions(analysed(seen), document, whole(analysed(seen)), { diagnostics: language.diagnostics(analysed(seen), uri, docsUrl).slice(0, 50) }),
  suppressions: (seen) => language.suppressActions(analysed(seen), document, whole(analysed(seen)), { context: { diagnostics: language.diagnostics(analysed(seen), uri, docsUrl).slice(0, 50) }, placeCursor: undefined }),
  fixes: (seen) => fixAll(seen.text, (text) => (text === seen.text ? analysed(seen) : analysed(seen).again(text)).findings),
  format: ({ text }) => formatPlan(text),
  changes: (seen) => comparePlans(analysed(seen), analyse("", today)),
  changesOfIts: (seen) => comparePlans(analysed(seen), analyse(seen.text.replace("title: A plan", "title: Another").replaceAll("x", "y"), today)),
  json: (seen) => exporters.json(reported(seen), { version: "1", locale: "en" }),
  csv: (seen) => exporters.csv(reported(seen), { version: "1", locale: "en" }),
  markdown: (seen) => exporters.markdown(reported(seen), { version: "1", locale: "en" }),
  html: (seen) => exporters.html(reported(seen), { version: "1", locale: "en" }),
};

function analysed({ analysis }: Partial<Seen>): Analysis {
  if (analysis === undefined) throw new Error("Nothing was analysed yet.");
  return analysis;
}

function reported({ report }: Partial<Seen>): Report {
  if (report === undefined) throw new Error("Nothing was reported yet.");
  return report;
}

/** Near the beginning, in the middle and at the end. */
function everywhere(seen: Partial<Seen>, look: (position: { line: number; character: number }) => unknown): unknown {
  const { source } = analysed(seen);
  return [0.0005, 0.5, 1].map((share) => {
    const { line, column } = source.lines.positionAt(Math.floor(source.text.length * share));
    return look({ line, character: column });
  });
}

function whole({ source }: Analysis): { start: { line: number; character: number }; end: { line: number; character: number } } {
  const { line, column } = source.lines.positionAt(source.text.length);
  return { start: { line: 0, character: 0 }, end: { line, character: column } };
}
