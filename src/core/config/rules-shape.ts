import { type Pair, isMap } from "yaml";
import { rules as catalogue } from "../rules";
import type { Rule } from "../rules/rule";
import type { Severity } from "../rules/severity";
import { choice } from "../shape/choice";
import { fieldsSchema, keyOf, uniquePairs, valueNode } from "../shape/fields";
import { type Reading, reportUnexpected } from "../shape/reading";
import { record } from "../shape/record";
import { type Field, type Fields, type Located, type Shape, optional } from "../shape/shape";
import { childPath } from "../source/plan-path";
import { say } from "../texts/say";

/** One rule as a configuration sets it. */
export interface WrittenRule extends Located {
  readonly id: string;
  /** The rule's own severities for “on”; undefined when only options are set. */
  readonly severity: Severity | "on" | "off" | undefined;
  /** The options that are written, by name. */
  readonly options: Readonly<Record<string, unknown>>;
}

const expected = "rules with their severities, such as {too-long: warning}";
const settingExpected = "a severity (off, hint, warning, error, or on for the rule's own one) or {severity: …} with options, such as warning";
const severities = ["off", "hint", "warning", "error", "on"] as const;
const severityField = optional(choice(...severities), "How bad its findings are; on is the rule's own severity, which can depend on the plan's status.", "warning");
const ownRule = settingOf({});
const settings: ReadonlyMap<string, Shape<Setting>> = new Map(catalogue.map((rule) => [rule.id, settingOf(rule)]));
const fields: Fields = Object.fromEntries(catalogue.map((rule) => [rule.id, fieldOf(rule)]));

/** How rules are set. The ids of own rules stand in `custom`, here or elsewhere, so every id is read. */
export const rulesShape: Shape<readonly WrittenRule[]> & { readonly whenAbsent: readonly WrittenRule[] } = {
  structure: { kind: "record", fields },
  expected,
  whenAbsent: [],
  jsonSchema: { type: "object", ...fieldsSchema(fields), additionalProperties: ownRule.jsonSchema },
  read: (node, path, reading) =>
    isMap(node)
      ? [...uniquePairs(node, path, reading).values()].flatMap((pair) => readRule(pair, path, reading))
      : reportUnexpected(reading, node, path, expected),
};

function fieldOf(rule: Rule): Field<unknown> {
  return optional(settingOf(rule), rule.summary, rule.options === undefined ? "off" : "error");
}

/** A rule's severity and its options, by name. */
type Setting = Located & Readonly<Record<string, unknown>>;

function settingOf({ options = [] }: Pick<Rule, "options">): Shape<Setting> {
  const own = options.map((option): [string, Field<unknown>] => [option.name, optional(option.shape, option.description)]);
  const all: Fields = { severity: severityField, ...Object.fromEntries(own) };
  return record(all, { shorthand: "severity", expected: settingExpected });
}

function readRule(pair: Pair, parent: string, reading: Reading): readonly WrittenRule[] {
  const id = keyOf(pair);
  if (id === undefined) return [];
  const path = childPath(parent, id);
  const node = valueNode(pair, path, reading, () => say`Write ${id}: warning, or remove the key.`);
  const setting = node && (settings.get(id) ?? ownRule).read(node, path, reading);
  if (setting === undefined) return [];
  const written = Object.entries(setting).filter(([name]) => name !== "path" && name !== "severity" && reading.places.has(childPath(path, name)));
  return [{ id, path, severity: severities.find((word) => word === setting["severity"]), options: Object.fromEntries(written) }];
}
