import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { codeLenses, hintKinds, hover, inlayHints } from "../../src/language";
import { offsetOf } from "../../src/language/range";
import { examplePlan, valued } from "./hinted";

const uri = "file:///plans/pilot.pov.yaml";
const everything = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };

/** Hovers, hints and lenses on a text; gives what was shown. */
function shown(text: string, line: number, character: number): number {
  const plan = valued(text);
  const { lines } = plan.analysis.source;
  const found = hover({ analysis: plan.analysis, report: plan.report, uri, locale: "en" }, { line, character });
  const hints = inlayHints(plan, everything, hintKinds);
  const lenses = codeLenses(plan, { uri, openPreview: undefined });
  if (found?.range !== undefined) assert.ok(offsetOf(lines, found.range.start) <= offsetOf(lines, found.range.end));
  for (const { position } of hints) assert.ok(offsetOf(lines, position) <= text.length);
  return hints.length + lenses.length;
}

describe("hovers, hints and lenses", () => {
  it("never fail, wherever a plan is cut or mistyped", () => {
    const texts = [examplePlan("01"), examplePlan("02"), examplePlan("03").replaceAll("\n", "\r\n")];
    const odd = fc.constantFrom("", "\t", "{", "[", "}", ": ", "\"", "- ", "&a *a", "# pov-disable-next-line x", "\uD83D", "$200k", "\u0000");
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.tuple(fc.nat(6_000), fc.nat(200), odd), fc.nat(120), fc.nat(80), (text, [at, cut, typed], line, character) => {
        shown(text.slice(0, at) + typed + text.slice(at + cut), line, character);
      }),
      { numRuns: 40 },
    );
  });

  it("work on plans of thousands of lines, and on aliases", () => {
    const inputs = Array.from({ length: 4_900 }, (_, index) => `  input_${index}: 5 %`).join("\n");
    assert.ok(shown(examplePlan("01").replace("inputs:", `inputs:\n${inputs}`), 3_000, 4) > 0);
    shown("people:\n  a: &a {name: A, roles: [champion]}\n  b: *a\ntimeline: &t {start: 2026-03-03, end: 2026-03-16}\nscope: *t\n", 2, 3);
  });
});
