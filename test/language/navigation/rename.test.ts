import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, it } from "mocha";
import { type Analysis, analyse } from "../../../src/core/analyse";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { quoteIfNeeded } from "../../../src/core/edit/quote";
import { buildReport } from "../../../src/core/report/build-report";
import { spanOfRange } from "../../../src/language/range";
import { mentionsIn } from "../../../src/core/plan/mentions";
import { prepareRename, rename } from "../../../src/language/navigation/rename";
import { draft } from "../draft";
import { marked } from "../marked";

const asOf = "2026-03-20";

/** The plan after what stands at its mark got another name. */
function renamed(plan: string, name: string): string {
  const { text, ranges } = marked(plan);
  const [first] = ranges;
  assert.ok(first);
  const analysis = analyse(text, asOf);
  const answer = rename(analysis, first.start, name);
  assert.ok(answer?.ok, JSON.stringify(answer));
  return changed(analysis, answer);
}

function changed({ source }: Analysis, { edits }: Extract<ReturnType<typeof rename>, { ok: true }>): string {
  return applyEdits(source.text, edits.map(({ range, newText }) => ({ span: spanOfRange(source.lines, range), text: newText })));
}

/** Why what stands at the mark keeps its name. */
function refusal(plan: string, name: string): string | undefined {
  const { text, ranges } = marked(plan);
  const [first] = ranges;
  assert.ok(first);
  const answer = rename(analyse(text, asOf), first.start, name);
  assert.ok(answer !== null && !answer.ok, "it was renamed");
  return answer.message;
}

/** Why it cannot get any other name. */
function unready(plan: string): string | undefined {
  const { text, ranges } = marked(plan);
  const [first] = ranges;
  assert.ok(first);
  const answer = prepareRename(analyse(text, asOf), first.start);
  assert.ok(answer !== null && !answer.ok, "it could be renamed");
  return answer.message;
}

describe("renaming", () => {
  it("changes the id where it is defined and wherever it is used, and nothing else", () => {
    const plan = `${draft}people:\n  «»osei: {name: osei} # osei\ninputs:\n  rate: {value: 68 USD/h, source: asked osei, provided_by: osei, agreed: {by: osei, date: 2026-02-26}}\nagreements: [{by: osei, date: 2026-02-27}]\n`;
    const expected = `${draft}people:\n  okafor: {name: osei} # osei\ninputs:\n  rate: {value: 68 USD/h, source: asked osei, provided_by: okafor, agreed: {by: okafor, date: 2026-02-26}}\nagreements: [{by: okafor, date: 2026-02-27}]\n`;
    assert.equal(renamed(plan, "okafor"), expected);
    assert.equal(renamed(plan, " okafor "), expected);
  });

  it("keeps quotes, line ends and formulas as they are written", () => {
    const plan = `${draft}inputs:\n  "«»users": 20 person\n  a-b: 1 person\noutcomes:\n  one:\n    benefit: {driver: formula, formula: 'users*(improvement - users)*a-b'}\n  two:\n    benefit:\n      driver: formula\n      formula: >-\n        min(users,\n        a-b)\n`.replaceAll("\n", "\r\n");
    assert.equal(renamed(plan, "staff-count"), plan.replace("«»", "").replaceAll("users", "staff-count"));
  });

  it("quotes an id that YAML would read as something else", () => {
    assert.equal(renamed(`${draft}people:\n  «»osei: {name: R. Osei}\ncommitment: {made_by: osei}\n`, "true"), `${draft}people:\n  "true": {name: R. Osei}\ncommitment: {made_by: "true"}\n`);
  });

  it("changes readings of a guardrail with the guardrail, in its own outcome only", () => {
    const plan = `${draft}outcomes:\n  time:\n    guardrails: {quality: 5 %}\n    measurements:\n      - {date: 2026-03-01, value: 1 h, guardrails: {«»quality: 4 %}}\n  other:\n    guardrails: {quality: 6 %}\n`;
    assert.equal(renamed(plan, "defects"), plan.replace("«»", "").replace("{quality: 5", "{defects: 5").replace("{quality: 4", "{defects: 4"));
  });

  it("follows anchors, whose aliases say the new id by themselves", () => {
    const plan = `${draft}people:\n  «»osei: {name: R. Osei}\ndecision: {decided_by: &who osei}\ncommitment: {made_by: *who}\n`;
    assert.equal(renamed(plan, "okafor"), plan.replace("«»", "").replaceAll("osei", "okafor"));
  });

  it("changes nothing when the id stays", () => {
    const plan = `${draft}people:\n  «»osei: {name: R. Osei}\n`;
    assert.equal(renamed(plan, "osei"), plan.replace("«»", ""));
  });

  it("is not offered where nothing is named", () => {
    const { text, ranges } = marked(`${draft}people:\n  osei: {«»name: R. «»Osei}\n# «»osei\n`);
    for (const { start } of ranges) {
      assert.equal(prepareRename(analyse(text, asOf), start), null);
      assert.equal(rename(analyse(text, asOf), start, "okafor"), null);
    }
  });

  it("is offered with the id that is there", () => {
    const { text, ranges } = marked(`${draft}people:\n  '«osei»': {name: R. Osei}\n`);
    const [range] = ranges;
    assert.ok(range);
    assert.deepEqual(prepareRename(analyse(text, asOf), range.end), { ok: true, range, placeholder: "osei" });
  });
});

describe("renaming is refused", () => {
  const people = `${draft}people:\n  «»osei: {name: R. Osei}\n  kim: {name: J. Kim}\n`;

  it("for what is no id", () => {
    for (const name of ["", "R. Osei", "9th", "über", "a.b", "a: b", "a\nb"]) {
      assert.equal(refusal(people, name), `“${name}” is not an id. Write letters, digits, “-” and “_”, with a letter first, such as report-time.`);
    }
  });

  it("for an id that is there already", () => {
    assert.equal(refusal(people, "kim"), "“kim” is already in people. Choose an id that nothing else there has.");
  });

  it("for what the plan does not define", () => {
    assert.equal(unready(`${draft}commitment: {made_by: «»ghost}\n`), "“ghost” is not in people, so there is nothing to rename. Add it there, or write the id that is meant.");
  });

  it("while the text is no YAML, because uses may be missed", () => {
    assert.equal(unready(`${people}title: [\n`), "The plan cannot be read at line 10, so uses of “osei” may be missed. Mend that line first, then rename.");
    assert.match(unready(`${people}  osei: {name: R. Osei}\n`) ?? "", /^The plan cannot be read at line 9/u);
  });

  it("while a part that says the id cannot be read", () => {
    assert.match(unready(`${people}outcomes:\n  a:\n    ownr: osei\n`) ?? "", /^Line 11 says “osei” where the plan cannot be read/u);
    const formula = `${draft}inputs: {«»rate: 68 USD/h}\noutcomes:\n  a:\n    benefit: {driver: formula, formula: improvement * rate *}\n`;
    assert.match(unready(formula) ?? "", /^Line 9 says “rate”/u);
    assert.match(unready(`${draft}inputs: {«»rate: 68 USD/h}\noutcomes:\n  a:\n    benefit: {driver: time-savd, rate: 1 h, volume: rate}\n`) ?? "", /^Line 9 says “rate”/u);
  });

  it("where escapes hide a use", () => {
    assert.match(unready(`${people}commitment: {made_by: "\\x6fsei"}\n`) ?? "", /^Line 9 writes “osei” with escapes or on several lines/u);
  });

  it("where an alias would keep saying the old id", () => {
    assert.match(refusal(`${draft}people:\n  «»osei: {name: &o osei}\ncommitment: {made_by: *o}\n`, "okafor") ?? "", /^With the id “okafor”, line 8 would no longer mean the same/u);
  });

  it("where a formula would be read differently", () => {
    const inputs = `${draft}inputs:\n  «»a: 1 person\n  b: 2 person\n  c-b: 3 person\noutcomes:\n  o:\n    benefit: {driver: formula, formula: a-b}\n`;
    assert.match(refusal(inputs, "c") ?? "", /^With the id “c”, line 12/u);
    const minus = `${draft}inputs:\n  a: 1 person\n  b: 2 person\n  «»c: 3 person\noutcomes:\n  o:\n    benefit: {driver: formula, formula: a-b}\n`;
    assert.match(refusal(minus, "a-b") ?? "", /^With the id “a-b”, line 12/u);
  });

  it("for the words of formulas", () => {
    const plan = `${draft}inputs:\n  «»rate: 68 USD/h\noutcomes:\n  a:\n    benefit: {driver: formula, formula: improvement * rate}\n`;
    assert.match(refusal(plan, "improvement") ?? "", /line 10 would no longer mean the same/u);
  });

  it("where a formula would be no text any more", () => {
    const plan = `${draft}inputs:\n  «»rate: 68 USD/h\noutcomes:\n  a:\n    benefit: {driver: formula, formula: rate}\n`;
    assert.match(refusal(plan, "true") ?? "", /line 10 would no longer mean the same/u);
  });
});

const examples = readdirSync("examples").filter((file) => file.endsWith(".pov.yaml")).map((file) => readFileSync(`examples/${file}`, "utf8"));
const names = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,12}$/u).filter((name) => quoteIfNeeded(name) === name);

/** Every number that a plan comes to, by size, because inputs that move the NPV alike stand in the order of their ids. Without those of the simulation, whose draws go by the ids of inputs. */
function figuresOf(analysis: Analysis): readonly number[] {
  const { valuation, outcomes, inputs, costLines, appraisal } = buildReport(analysis);
  const all = numbersIn([valuation.scenarios, outcomes, inputs, costLines, { ...appraisal, simulation: undefined }]);
  return all.map((figure) => Number(figure.toPrecision(12))).sort((one, other) => one - other);
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function findingsOf({ findings, source }: Analysis): readonly unknown[] {
  return findings.map(({ rule, severity, span }) => ({ rule, severity, line: source.lines.positionAt(span.start).line }));
}

describe("a renamed plan", () => {
  for (const text of examples) {
    const before = analyse(text, asOf);
    const figures = figuresOf(before);
    const title = before.plan.title ?? "";
    const things = mentionsIn(before).filter(({ isDefinition }) => isDefinition);

    it(`comes to the same, finds the same and can be renamed back: ${title}`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...things), names, (thing, name) => {
          const { lines } = before.source;
          const { line, column } = lines.positionAt(thing.span.start);
          const position = { line, character: column };
          const answer = rename(before, position, name);
          fc.pre(answer?.ok === true);
          const after = analyse(changed(before, answer), asOf);
          assert.deepEqual(figuresOf(after), figures);
          assert.deepEqual(findingsOf(after), findingsOf(before));
          const back = rename(after, position, thing.id);
          assert.ok(back?.ok, JSON.stringify(back));
          assert.equal(changed(after, back), text);
        }),
        { numRuns: 15 },
      );
    });
  }
});
