import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { parse } from "yaml";
import { type CorpusPlan, corpusPlan } from "../../../bench/corpus/corpus";
import { corpusDay } from "../../../bench/corpus/days";
import { analyse } from "../../../src/core/analyse";
import type { Finding } from "../../../src/core/rules/finding";

const corpus = Array.from({ length: 90 }, (_, index) => corpusPlan(index));
const of = (kind: CorpusPlan["kind"]): readonly CorpusPlan[] => corpus.filter((plan) => plan.kind === kind);
const analyses = new Map(corpus.map(({ path, text }) => [path, analyse(text, corpusDay)]));
const findingsIn = (path: string): readonly Finding[] => analyses.get(path)?.findings ?? assert.fail(path);
const rulesIn = (path: string): readonly string[] => findingsIn(path).map(({ rule }) => rule);
const fits = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync("schemas/pov.schema.json", "utf8")) as object);

describe("the corpus of the benchmark", () => {
  it("is the same byte for byte each time", () => {
    const hash = createHash("sha256");
    for (const { path, text } of corpus) hash.update(`${path}\n${text}`);
    assert.equal(hash.digest("hex"), "01809c8c88e514a811003c4fa7ae374cb21227a5f4968a4a22f0d7e754f70e7d");
  });

  it("has a third of the plans in which the recommended rules find nothing", () => {
    assert.equal(of("clean").length, corpus.length / 3);
    for (const { path } of of("clean")) assert.deepEqual(rulesIn(path), [], path);
  });

  it("has a third that follow the schema and have findings", () => {
    assert.equal(of("weak").length, corpus.length / 3);
    for (const { path, text } of of("weak")) {
      assert.ok(rulesIn(path).length > 0, path);
      assert.ok(fits(parse(text)), path);
    }
  });

  it("has a third with faults, most of which a schema can find", () => {
    const broken = of("broken");
    assert.equal(broken.length, corpus.length / 3);
    for (const { path } of broken) assert.ok(findingsIn(path).some(({ severity }) => severity === "error"), path);
    assert.ok(broken.filter(({ text }) => !fits(parse(text))).length > broken.length / 2);
  });

  it("has the usual findings: too many outcomes, no sponsor, no ramp, a wrong key, a wrong quantity", () => {
    const found = new Set(corpus.flatMap(({ path }) => rulesIn(path)));
    for (const rule of ["outcome-count", "executive-sponsor", "no-ramp", "unknown-key", "quantity-form", "unknown-person", "schema"]) assert.ok(found.has(rule), rule);
  });

  it("values the clean plans, with every driver that follows a metric", () => {
    for (const { path } of of("clean")) assert.ok(analyses.get(path)?.valuation.scenarios.target.available, path);
    for (const driver of ["time-saved", "error-reduction", "throughput", "cost-avoided", "risk-reduced", "formula", "none"]) assert.ok(corpus.some(({ text }) => text.includes(`driver: ${driver}`)), driver);
  });

  it("is written in different hands, in about 60 to 120 lines", () => {
    const lines = corpus.map(({ text }) => text.split("\n").length - 1).sort((a, b) => a - b);
    const at = (share: number): number => lines[Math.floor(share * lines.length)] ?? 0;
    assert.ok(at(0.05) >= 55 && at(0.9) <= 125, `${at(0.05)} to ${at(0.9)} lines`);
    const signs = [/^ {4}osei/mu, /^ {2}osei/mu, /^ {2}- /mu, /^ {4}- /mu, /\{ \w/u, /\{\w/u, /'[^']+ [^']+'/u, /"[^"]+ [^"]+"/u, /: >-$/mu, /^ *# /mu, /\S {2}# /u, /\n\n/u, /low: /u];
    for (const sign of signs) assert.ok(corpus.some(({ text }) => sign.test(text)) && corpus.some(({ text }) => !sign.test(text)), String(sign));
  });

  it("gives each plan an id and a path of its own", () => {
    assert.equal(new Set(corpus.map(({ path }) => path)).size, corpus.length);
    assert.equal(new Set(corpus.map(({ text }) => /^id: (.*)$/mu.exec(text)?.[1])).size, corpus.length);
  });
});
