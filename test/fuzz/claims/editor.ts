import assert from "node:assert/strict";
import type { Position, Range } from "vscode-languageserver-types";
import { type Analysis, analyse } from "../../../src/core/analyse";
import { buildReport } from "../../../src/core/report/build-report";
import * as language from "../../../src/language";
import { offsetOf, rangeOf } from "../../../src/language/range";
import { asOf } from "./claim";
import { lostInJson } from "./plain-data";

/** Whatever an editor asks at some places of a text has an answer, with ranges in the text. */
export function editor(text: string): void {
  const analysis = analyse(text, asOf);
  const answers = [...ofWhole(analysis), ...placesIn(text).flatMap((offset) => atPlace(analysis, rangeOf(analysis.source.lines, { start: offset, end: offset }).start))];
  for (const [name, answer] of answers) {
    assert.deepEqual(lostInJson(answer, name), []);
    for (const { start, end } of rangesIn(answer)) assert.ok(offsetOf(analysis.source.lines, start) <= offsetOf(analysis.source.lines, end), `${name} has a range that ends before it starts.`);
  }
}

type Answer = readonly [name: string, answer: unknown];

const uri = "file:///plans/a.pov.yaml";
const plan = { uri, version: 1 };

function ofWhole(analysis: Analysis): readonly Answer[] {
  const { text } = analysis.source;
  const valued = language.valuedPlan(analysis, buildReport(analysis), "en");
  const all = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };
  return [
    ["symbols", language.documentSymbols(analysis)],
    ["folds", language.foldingRanges(analysis)],
    ["links", language.documentLinks(analysis, (rule) => rule)],
    ["evidence", language.evidenceLinks(analysis)],
    ["hints", language.inlayHints(valued, all, language.hintKinds)],
    ["lenses", language.codeLenses(valued, { uri, openPreview: "open" })],
    ["agreed", language.agreedLenses(valued, { uri, placeCursor: undefined })],
    ["formatting", language.formattingEdits(text)],
    ["fix all", language.fixAllActions(analysis, plan, [language.fixAllKind])],
    ["parts", Object.fromEntries(Object.entries(language.linesOfParts(analysis)))],
  ];
}

function atPlace(analysis: Analysis, position: Position): readonly Answer[] {
  const range: Range = { start: position, end: position };
  const { text } = analysis.source;
  const context = { diagnostics: [] };
  return [
    ["hover", language.hover({ analysis, report: buildReport(analysis), uri, locale: "en" }, position)],
    ["completion", language.planCompletions(text, position, { analysis, today: asOf, locale: "en", takesSnippets: true, takesRanges: true })],
    ["completion without an analysis", language.planCompletions(text.slice(0, offsetOf(analysis.source.lines, position)), position, { analysis: undefined, today: asOf, locale: "en", takesSnippets: false })],
    ["definition", language.definition(analysis, uri, position)],
    ["references", language.references(analysis, uri, position, { includeDeclaration: true })],
    ["highlights", language.highlights(analysis, position)],
    ["selection", language.selectionRanges(analysis, [position])],
    ["prepare rename", language.prepareRename(analysis, position)],
    ["rename", language.rename(analysis, position, "another-name")],
    ["fixes", language.codeActions(analysis, plan, range, context)],
    ["first draft", language.firstDraftActions(analysis, plan, context)],
    ["agreements", language.agreeActions(analysis, plan, range, context)],
    ["suppressions", language.suppressActions(analysis, plan, range, { context, placeCursor: "place" })],
    ["measurement", language.addMeasurementActions(analysis, uri, range, { command: "add", only: undefined })],
    ["formatting a part", language.formattingEdits(text, { start: position, end: { line: position.line + 3, character: 0 } })],
  ];
}

/** A few places, others for each text. */
function placesIn(text: string): readonly number[] {
  const seed = Buffer.from(text.slice(0, 200)).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, text.length);
  return [0.17, 0.43, 0.71, 0.93].map((share) => Math.floor((share + (seed % 89) / 1000) * text.length) % (text.length + 1));
}

function rangesIn(answer: unknown): readonly Range[] {
  if (typeof answer !== "object" || answer === null) return [];
  return [...(isRange(answer) ? [answer] : []), ...Object.values(answer).flatMap(rangesIn)];
}

function isRange(value: object): value is Range {
  return "start" in value && "end" in value && [value.start, value.end].every((place) => typeof place === "object" && place !== null && "character" in place);
}
