import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, it } from "mocha";
import { accepted } from "./patterns/accepted";
import { builtPatterns } from "./patterns/built";
import { faultOf } from "./patterns/fault";
import { isBounded } from "./patterns/is-bounded";
import { type Pattern, written } from "./patterns/patterns";
import { filesThatBuild, writtenPatterns } from "./patterns/written";

/** Those that the tool has found safe already; npm run check:patterns finds out anew. */
const safe = new Set(JSON.parse(readFileSync("test/patterns/safe.json", "utf8")) as readonly string[]);

describe("our regular expressions", () => {
  let literal: readonly Pattern[] = [];
  let built: readonly Pattern[] = [];
  let all: ReadonlyMap<string, Pattern> = new Map();

  before(function () {
    this.timeout(120_000);
    literal = writtenPatterns();
    built = builtPatterns();
    all = new Map([...literal, ...built].map((pattern) => [written(pattern), pattern]));
  });

  it("are found, also those that are put together", () => {
    assert.ok(literal.length > 400 && built.length > 60, `${literal.length} written, ${built.length} built`);
  });

  it("that are put together are all recorded", () => {
    const files = new Set(built.map(({ file }) => file));
    const building = filesThatBuild().filter((file) => !files.has(file));
    assert.deepEqual(building, ["src/core/template/fitting.ts"], "what is put together there is not recorded; an id of one word is harmless");
  });

  it("take a time that grows only with the text", async () => {
    const faults: string[] = [];
    for (const [words, pattern] of all) {
      if (safe.has(words) || accepted[words] !== undefined) continue;
      const fault = await faultOf(pattern);
      if (fault !== undefined) faults.push(`${pattern.file}: ${words} is ${fault}`);
    }
    assert.deepEqual(faults, [], "Write them so that they cannot begin again within what they skip, or bound what they read and say so in test/patterns/accepted.ts.");
  }).timeout(600_000);

  it("that are accepted all the same are still there", () => {
    assert.deepEqual(Object.keys(accepted).filter((words) => !all.has(words)), []);
  });
});

describe("the tool that checks them", () => {
  for (const [source, fault] of [["^(a+)+$", /exponential/u], ["\\s+$", /polynomial/u], ["(?:a|a)*b", /exponential/u]] as const) {
    it(`refuses ${source}`, async () => {
      assert.match((await faultOf({ source, flags: "u", file: "" })) ?? "", fault);
    });
  }

  it("knows what repeats without end", () => {
    assert.ok(isBounded("a{1,9}[*+]\\+b?"));
    for (const source of ["a+", "[a]*", "a{2,}"]) assert.ok(!isBounded(source), source);
  });
});
