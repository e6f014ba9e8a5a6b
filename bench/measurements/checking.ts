import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { corpusDay } from "../corpus/days";
import { writeCorpus } from "../corpus/write-corpus";
import type { Contender } from "../contender";
import { type Program, type Run, runProgram } from "../run-program";
import type { PlanCounts } from "../results";

const pov = "dist/cli/pov.js";
const parser = ".build/bench/parse-yaml.js";
const ruleset = ".build/bench/spectral.json";

/** Everybody who checks many plans at once: the command on few and on many, the others where they can be waited for. */
export async function checking({ few, many }: PlanCounts): Promise<readonly Contender[]> {
  buildSync({ entryPoints: ["bench/measurements/parse-yaml.ts"], outfile: parser, bundle: true, platform: "node", logLevel: "error" });
  writeFileSync(ruleset, JSON.stringify(spectralRules()));
  const [fewer, more, strict] = [corpusOf(few), corpusOf(many), strictCorpusOf(few)];
  return [
    program("few.pov", checked(fewer)),
    program("few.strict", checked(strict)),
    ...(await cached("few.cached", fewer)),
    program("few.yaml", { script: parser, arguments: [fewer], shows: new RegExp(`^${few} plans read`, "u") }),
    program("few.ajv", validated(fewer)),
    program("few.ajv-all", validated(fewer, "--all-errors")),
    program("few.spectral", { script: "bench/node_modules/@stoplight/spectral-cli/dist/index.js", arguments: ["lint", "**/*.pov.yaml", "--ruleset", resolve(ruleset), "--quiet"], cwd: fewer, statuses: [1], shows: /✖ \d+ problems/u }),
    program("many.pov", checked(more)),
    ...(await cached("many.cached", more)),
    program("many.yaml", { script: parser, arguments: [more], shows: new RegExp(`^${many} plans read`, "u") }),
  ];
}

function program(name: string, of: Program): Contender {
  return { name, run: async () => numbersOf(name, await runProgram(of)) };
}

function numbersOf(id: string, { milliseconds, megabytes }: Run): Readonly<Record<string, number>> {
  return { [id]: milliseconds, [`${id}.memory`]: megabytes };
}

/** As its users run it, on a day on which a third of the plans is clean. */
function checked(cwd: string, ...more: readonly string[]): Program {
  return { script: pov, arguments: ["check", "--as-of", corpusDay, "--fail-severity", "never", ...more], cwd, shows: /findings in \d+ plans/u };
}

/** With a cache that is full already, in versions of the command that have one. */
async function cached(name: string, folder: string): Promise<readonly Contender[]> {
  if (!execFileSync(process.execPath, [pov, "check", "--help"], { encoding: "utf8" }).includes("--cache-location")) return [];
  const file = resolve(`.build/bench/${name}`);
  rmSync(file, { force: true });
  const withCache = checked(folder, "--cache", "--cache-location", file);
  await runProgram(withCache);
  return [program(name, withCache)];
}

/** It takes an unquoted date for a date and not for text, so it finds a fault in every plan. */
function validated(folder: string, ...more: readonly string[]): Program {
  return {
    script: "bench/node_modules/ajv-cli/dist/index.js",
    arguments: ["validate", "-s", "schemas/pov.schema.json", "-d", `${folder}/**/*.pov.yaml`, "-c", "ajv-formats", "--strict=false", ...more],
    statuses: [0, 1],
    shows: /\.pov\.yaml (?:in)?valid/u,
  };
}

/** The schema stands in the ruleset itself, because Spectral checks nothing by one that is only referred to. */
function spectralRules(): object {
  const schema = JSON.parse(readFileSync("schemas/pov.schema.json", "utf8")) as object;
  return {
    rules: {
      schema: { severity: "error", given: "$", then: { function: "schema", functionOptions: { schema } } },
      people: { severity: "warn", given: "$", then: { field: "people", function: "truthy" } },
      title: { severity: "warn", given: "$.title", then: { function: "length", functionOptions: { max: 120 } } },
    },
  };
}

function corpusOf(plans: number): string {
  const folder = resolve(`.build/bench/plans-${plans}`);
  writeCorpus(plans, folder);
  return folder;
}

/** The same plans where every rule is on. */
function strictCorpusOf(plans: number): string {
  const folder = resolve(`.build/bench/strict-plans-${plans}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "pov.config.yaml"), "extends: strict\n");
  writeCorpus(plans, join(folder, "plans"));
  return folder;
}
