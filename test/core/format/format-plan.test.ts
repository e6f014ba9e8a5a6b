import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { analyse } from "../../../src/core/analyse";
import { formatPlan } from "../../../src/core/format/format-plan";

/** What a text becomes; the text itself when it is left alone. */
function formatted(text: string): string {
  const result = formatPlan(text);
  return result.ok ? result.text : text;
}

const cases: readonly (readonly [what: string, before: string, after: string])[] = [
  ["two spaces a level", "people:\n    osei:\n        name: R. Osei\n", "people:\n  osei:\n    name: R. Osei\n"],
  ["lists stand below their key", "timeline:\n  phases:\n  - name: run\n    start: 2026-03-02\n", "timeline:\n  phases:\n    - name: run\n      start: 2026-03-02\n"],
  ["one space behind a dash, and what hangs below moves along", "scope:\n  in:\n    -   one\n    -   two\n", "scope:\n  in:\n    - one\n    - two\n"],
  ["records in a list", "timeline:\n  phases:\n    -   name: run\n        start: 2026-03-02\n", "timeline:\n  phases:\n    - name: run\n      start: 2026-03-02\n"],
  ["colons and commas", "customer : {name:  Northwind,industry: Freight ,opportunity: O1}\n", "customer: {name: Northwind, industry: Freight, opportunity: O1}\n"],
  ["brackets", "customer: { name: Northwind }\nscope: {in: [ one , two ]}\n", "customer: {name: Northwind}\nscope: {in: [one, two]}\n"],
  ["JSON", 'customer: {"name":"Northwind","industry":"Freight"}\n', 'customer: {"name": "Northwind", "industry": "Freight"}\n'],
  ["values in one column stay there", "inputs:\n  users:   20 person\n  capture: 50 %\n", "inputs:\n  users:   20 person\n  capture: 50 %\n"],
  ["a single value does not", "title:    Faster reports\n", "title: Faster reports\n"],
  ["quantities", "inputs:\n  a: 14h/report\n  b: 50  USD / h\n  c: {value: 4%}\n  d: 600000 USD/( 3  year )\n", "inputs:\n  a: 14 h/report\n  b: 50 USD/h\n  c: {value: 4 %}\n  d: 600000 USD/(3 year)\n"],
  ["numbers in words stay", "title: Reports in 12  min\nproblem: {pain: 4% of  it}\n", "title: Reports in 12  min\nproblem: {pain: 4% of  it}\n"],
  ["spaces at the end, blank lines, the last line break", "\n\npov: \"1\"   \n\n\n\ntitle: x", 'pov: "1"\n\ntitle: x\n'],
  ["comments stay where they belong", "# head\npeople:\n    # the sponsor\n    osei: {name: R. Osei}   # asks\n# next\ninputs: {}\n", "# head\npeople:\n  # the sponsor\n  osei: {name: R. Osei}   # asks\n# next\ninputs: {}\n"],
  ["brackets over several lines move as one", "people:\n    osei: {\n        name: R. Osei, # who\n        title: COO\n    }\n", "people:\n  osei: {\n      name: R. Osei, # who\n      title: COO\n  }\n"],
  ["texts over several lines keep their lines", "problem:\n    pain: >\n        The report  \n\n\n          takes 14 h.\n    why_now: a\n", "problem:\n  pain: >\n      The report  \n\n\n        takes 14 h.\n  why_now: a\n"],
  ["Windows lines", "people:\r\n    osei:  {name: R. Osei}\r\n", "people:\r\n  osei: {name: R. Osei}\r\n"],
  ["anchors and aliases", "inputs:\n    a:  &a 20 person\n    b: *a\n", "inputs:\n  a: &a 20 person\n  b: *a\n"],
];

describe("formatting a plan", () => {
  for (const [what, before, after] of cases) {
    it(what, () => {
      equal(formatted(before), after);
      equal(formatted(after), after);
    });
  }

  it("leaves a broken plan alone and says why", () => {
    const result = formatPlan("people: {osei: \ntitle: x");
    ok(!result.ok);
    match(result.reason, /no sound YAML/u);
  });

  it("has nothing to do in an empty plan, or one of comments", () => {
    for (const text of ["", "\n\n", "# later\n"]) deepEqual(formatPlan(text), { ok: true, text });
  });

  it("leaves several documents in one file alone", () => ok(!formatPlan('pov: "1"\n---\npov: "1"\n').ok));

  it("follows no alias, to itself or to many others", () => {
    equal(formatted('pov:  "1"\npeople: &x [*x]\n'), 'pov: "1"\npeople: &x [*x]\n');
    const bomb = ["a0: &a0 [x, x]", ...Array.from({ length: 12 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index},*a${index}]`)].join("\n");
    equal(formatted(`${bomb}\n`), `${bomb.replaceAll(",*", ", *")}\n`);
  });
});

describe("every plan there is, formatted", () => {
  const files = globSync(["examples/*.pov.yaml", "test/corpus/**/*.pov.{yaml,yml}", "test/fixtures/**/*.pov.yaml"]);

  for (const file of files) {
    it(file, () => {
      const text = readFileSync(file, "utf8");
      const once = formatted(text);
      equal(formatted(once), once, "A second time changes it again.");
      deepEqual(comments(once), comments(text));
      deepEqual(said(once), said(text));
    });
  }

  it("leaves the examples as they are", () => {
    for (const file of files.filter((one) => one.startsWith("examples/"))) equal(formatted(readFileSync(file, "utf8")), readFileSync(file, "utf8"));
  });
});

function comments(text: string): readonly string[] {
  return [...text.matchAll(/(?<=^|\s)#.*$/gmu)].map(([comment]) => comment.trim());
}

function said(text: string): readonly string[] {
  const { findings, plan } = analyse(text, "2026-03-02");
  return [...findings.map(({ rule, path }) => `${rule} ${path}`), String(plan.title)];
}
