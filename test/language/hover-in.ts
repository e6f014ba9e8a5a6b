import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Hover } from "vscode-languageserver-types";
import { analyse } from "../../src/core/analyse";
import { buildReport } from "../../src/core/report/build-report";
import { keepLastGood } from "../../src/core/report/keep-last-good";
import { type HoverSubject, hover } from "../../src/language";
import { marked } from "./marked";

/** A complete plan. */
export const example = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");

/** Where it is. */
export const uri = "file:///plans/pilot.pov.yaml";

/** What is shown over the «mark» in a plan. */
export function hoverIn(plan: string, { at = uri, locale = "en", served, before }: { readonly at?: string; readonly locale?: string; readonly served?: HoverSubject["served"]; readonly before?: string } = {}): { readonly text: string; readonly range: Hover["range"]; readonly mark: Hover["range"] } | undefined {
  const { text, ranges: [mark] } = marked(plan);
  assert.ok(mark, "the plan has no mark");
  const analysis = analyse(text, "2026-03-16");
  const previous = before === undefined ? undefined : buildReport(analyse(before, "2026-03-16"));
  const found = hover({ analysis, report: keepLastGood(buildReport(analysis), previous), uri: at, locale, ...(served && { served }) }, mark.start);
  if (found === null) return undefined;
  assert.ok(typeof found.contents === "object" && "kind" in found.contents && found.contents.kind === "markdown");
  return { text: found.contents.value, range: found.range, mark };
}

/** What is shown over a part of the example. */
export function over(part: string, within: string = part, served?: HoverSubject["served"]): string | undefined {
  assert.equal(example.split(within).length, 2, `“${within}” is not in the plan once`);
  return hoverIn(example.replace(within, within.replace(part, `«${part}»`)), served && { served })?.text;
}
