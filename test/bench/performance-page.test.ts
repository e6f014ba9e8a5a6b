import assert from "node:assert/strict";
import { hostname } from "node:os";
import { readFileSync } from "node:fs";
import { figureGroups } from "../../bench/figures";
import { performancePage } from "../../bench/page";
import { type Results, readResults, resultsFile } from "../../bench/results";
import { rowGroups } from "../../bench/rows";
import { tableOf } from "../../bench/table";

const results: Results = {
  version: "1.2.3",
  date: "2026-03-16",
  machine: { processor: "A Processor", cores: 2, gigabytes: 8, system: "Linux x64", node: "v20.20.0", load: 0.4 },
  peers: { "ajv-cli": "5.0.0" },
  plans: { few: 1000, many: 10_000 },
  rounds: 3,
  numbers: {
    "few.pov": [900, 1000, 5000],
    "few.ajv": [1100, 1050, 1060],
    "few.spectral": [20_000, 24_000, 30_000],
    "many.pov": [10_900, 10_400, 10_600],
    "few.pov.memory": [100, 101, 99],
    "many.pov.memory": [180, 181, 175],
    "size.server": [699.6],
  },
};

const rows = rowGroups(results).flatMap((group) => group.rows);
const rowOf = (what: string) => rows.find((row) => row.what === what) ?? assert.fail(what);

describe("the table of the benchmark", () => {
  it("tells the median, the range, and the ratio to what a figure stands beside", () => {
    assert.deepEqual(rowOf("Spectral, schema and two rules"), {
      what: "Spectral, schema and two rules",
      value: "24,000 ms",
      range: "20,000 to 30,000",
      ratio: "24 × `pov check`",
      aim: "at least 25 ×",
      verdict: "missed",
    });
  });

  it("compares ten times the plans with ten times the time, and memory with memory", () => {
    const [time, memory] = rowGroups(results)[1]?.rows ?? [];
    assert.deepEqual([time?.ratio, time?.verdict], ["1.06 × 10 × 1,000 plans", "met"]);
    assert.deepEqual([memory?.ratio, memory?.verdict], ["1.8 × 1,000 plans", "missed"]);
  });

  it("holds a figure itself to its limit", () => {
    assert.deepEqual(rowOf("server bundle"), { what: "server bundle", value: "700 KB", range: "", ratio: "", aim: "at most 700 KB", verdict: "met" });
  });

  it("leaves out what was not measured", () => {
    assert.equal(rows.length, 7);
    assert.equal(rows.some(({ what }) => what.includes("--cache")), false);
  });

  it("lines up in the terminal", () => {
    assert.equal(
      tableOf({ ...results, numbers: { "few.pov": [1000], "few.ajv": [900] } }),
      "Checking 1,000 plans\n  pov check                    1,000 ms\n  ajv-cli, to the first fault    900 ms    0.9 × pov check  at least 1 ×  missed\n",
    );
  });
});

describe("docs/performance.md", () => {
  it("names the machine, the versions and what falls short", () => {
    const page = performancePage(results);
    assert.match(page, /POV as Code 1\.2\.3 .*on 2026-03-16 on A Processor, 2 cores, 8 GB of memory, Linux x64, Node v20\.20\.0\./u);
    assert.match(page, /ajv-cli 5\.0\.0/u);
    assert.match(page, /^- Checking 1,000 plans, Spectral, schema and two rules: 24 × `pov check`, and the aim is at least 25 ×\.$/mu);
    assert.match(page, /3 of 5 aims were met/u);
    assert.match(page, /\| `pov check` \| 1,000 ms \| 900 to 5,000 \|/u);
  });

  it("says that all was met only where all was met", () => {
    assert.match(performancePage({ ...results, numbers: { "size.server": [12] } }), /^Every aim was met in this run\.$/mu);
  });

  it("says when the machine had other work", () => {
    assert.doesNotMatch(performancePage(results), /busy/u);
    assert.match(performancePage({ ...results, machine: { ...results.machine, load: 9.5 } }), /The machine was busy with other work: 9\.5 processes wanted its 2 cores/u);
  });

  it("tells the results that are kept, of figures that there are, and no name of a computer", () => {
    const kept = readResults(resultsFile);
    const known = figureGroups(kept.plans).flatMap(({ figures }) => figures.flatMap(({ id, beside }) => (beside === undefined ? [id] : [id, beside.id])));
    for (const id of known) assert.ok(id in kept.numbers || id.includes("cached") || id.startsWith("portfolio."), id);
    assert.equal(readFileSync("docs/performance.md", "utf8"), performancePage(kept));
    assert.equal(hostname().length > 3 && readFileSync(resultsFile, "utf8").includes(hostname()), false);
  });
});
