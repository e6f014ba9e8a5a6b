import { type Document, YAMLMap, isNode, isScalar } from "yaml";
import { rules as catalogue } from "../rules";
import { startReading } from "../shape/reading";
import { limitProblem, withinLimit } from "../source/limits";
import { linesOf } from "../source/lines";
import { childPath } from "../source/plan-path";
import type { Problem } from "../source/problem";
import { readYaml } from "../source/read-yaml";
import { withSharedLookedAt } from "../source/shared-corrections";
import { type SourceIndex, isWritten, keySpanOf } from "../source/source-index";
import { yamlProblems } from "../source/yaml-error";
import { say } from "../texts/say";
import { type Config, configShape } from "./config-shape";

/** A configuration's text as it was understood. */
export interface ConfigReading {
  readonly config: Config;
  readonly source: SourceIndex;
  readonly problems: readonly Problem[];
}

/** Reads a configuration. Never throws for any text: what is broken becomes a problem, and the rest is read all the same. */
export function readConfig(text: string): ConfigReading {
  const limit = limitProblem(text);
  const document = readYaml(limit === undefined ? text : "");
  const reading = startReading(document, text, { currency: undefined, inputIds: new Set() }, "configuration");
  const root = document.contents;
  // An empty configuration says nothing, which may be what its author wants to begin with.
  const isEmpty = !isNode(root) || (isScalar(root) && root.value === null);
  const node = isEmpty ? new YAMLMap() : reading.enter(root, "");
  const config = (node && configShape.read(node, "", reading)) ?? nothing(document);
  const source = { text, lines: linesOf(text), places: reading.places };
  const problems = withinLimit([
    ...(limit === undefined ? [] : [{ ...limit, message: say`This file is too long, nests too deeply or is not UTF-8 text, so it is not read as a configuration.` }]),
    ...yamlProblems([...document.errors, ...document.warnings], text, "configuration"),
    ...withSharedLookedAt(reading.problems, document),
    ...takenIds(config, source),
    ...idleRules(config, source),
  ]);
  return { config, source, problems };
}

function nothing(document: Document): Config {
  const config = configShape.read(new YAMLMap(), "", startReading(document, "", { currency: undefined, inputIds: new Set() }));
  if (config === undefined) throw new Error("The configuration's format cannot read an empty map.");
  return config;
}

function takenIds({ custom }: Config, source: SourceIndex): readonly Problem[] {
  const taken = new Set(catalogue.map(({ id }) => id));
  return custom.filter(({ id }) => taken.has(id)).map(({ id, path }) => ({
    kind: "schema",
    path,
    span: keySpanOf(source, path),
    message: say`“${id}” is already the id of a rule, so settings could not tell the two apart. Give yours another id.`,
  }));
}

/** A rule of one's own without anything to assert would look like one that never finds anything. */
function idleRules({ custom }: Config, source: SourceIndex): readonly Problem[] {
  return custom.filter(({ path }) => !assertions.some((key) => isWritten(source, childPath(path, key)))).map(({ id, path }) => ({
    kind: "schema",
    path,
    span: keySpanOf(source, path),
    message: say`“${id}” asserts nothing, so it never finds anything. Add one of ${assertions.join(", ")}.`,
  }));
}

const assertions = ["required", "pattern", "range", "one_of", "compare"] as const;
