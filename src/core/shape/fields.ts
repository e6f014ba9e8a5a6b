import { type Node, type Pair, type YAMLMap, isNode, isScalar } from "yaml";
import { type PlanPath, childPath } from "../source/plan-path";
import { nearest } from "./nearest";
import { reportUnknownKey } from "./unknown-key";
import { type Reading, reportShape, spanOfNode } from "./reading";
import type { Field, Fields, JsonSchema } from "./shape";

/** Reads the keys of a record: every known key typed, every unknown key a problem, nothing lost on the way. */
export function readFields(map: YAMLMap, fields: Fields, path: PlanPath, reading: Reading): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) record[key] = field.shape.whenAbsent;
  const written = uniquePairs(map, path, reading);
  for (const pair of written.values()) readPair(pair, fields, path, reading, record);
  for (const [key, field] of Object.entries(fields)) {
    if (field.required && !written.has(key) && !isMisspelt(key, written, fields)) reportMissing(map, path, key, field, reading);
  }
  return record;
}

/** Whether an unknown key was most likely meant to be this one: then only the unknown key is reported. */
function isMisspelt(key: string, written: ReadonlyMap<string | Pair, Pair>, fields: Fields): boolean {
  const unknown = [...written.keys()].filter((other) => typeof other === "string" && !Object.hasOwn(fields, other));
  return unknown.some((other) => typeof other === "string" && nearest(other, Object.keys(fields)) === key);
}

/** The JSON Schema keywords of a record's keys. */
export function fieldsSchema(fields: Fields): JsonSchema {
  const entries = Object.entries(fields);
  const requiredKeys = entries.filter(([, field]) => field.required).map(([key]) => key);
  return {
    properties: Object.fromEntries(entries.map(([key, field]) => [key, fieldSchema(field)])),
    ...(requiredKeys.length > 0 && { required: requiredKeys }),
  };
}

/** A key's own schema with its documentation, which schema-driven editors show. */
export function fieldSchema({ shape, description, example }: Field<unknown>): JsonSchema {
  const documentation = example === undefined ? description : `${description}\n\n\`${example}\``;
  return { ...shape.jsonSchema, description, markdownDescription: documentation };
}

/** The words of a key; keys that are lists or maps have none. */
export function keyOf(pair: Pair): string | undefined {
  if (!isScalar(pair.key)) return undefined;
  return typeof pair.key.value === "string" ? pair.key.value : (pair.key.source ?? String(pair.key.value));
}

/**
 * The pairs of a map by key, the first of each: of two values under one key YAML readers keep either, so a repeated key
 * is a problem and never a choice of ours. (The YAML library's own check compares every key with every other.)
 */
export function uniquePairs(map: YAMLMap, path: PlanPath, reading: Reading): ReadonlyMap<string | Pair, Pair> {
  const pairs = new Map<string | Pair, Pair>();
  for (const pair of map.items) {
    const key = keyOf(pair) ?? pair;
    if (pairs.has(key)) reportRepeated(pair, String(key), path, reading);
    else pairs.set(key, pair);
  }
  return pairs;
}

function reportRepeated(pair: Pair, key: string, path: PlanPath, reading: Reading): void {
  const span = isNode(pair.key) ? spanOfNode(pair.key) : { start: 0, end: 0 };
  const message = `“${key}” is written twice here; only the first is read. Remove one, or give it another name.`;
  reading.problems.push({ kind: "yaml", path: childPath(path, key), span, message });
}

function readPair(pair: Pair, fields: Fields, path: PlanPath, reading: Reading, record: Record<string, unknown>): void {
  const key = keyOf(pair);
  if (key === undefined || !Object.hasOwn(fields, key)) return reportUnknownKey(pair, key, Object.keys(fields), path, reading);
  const field = fields[key];
  if (field === undefined || !isNode(pair.value)) return;
  const value = readValue(pair, pair.value, field, childPath(path, key), reading);
  if (value !== undefined) record[key] = value;
}

function readValue(pair: Pair, node: Node, field: Field<unknown>, path: PlanPath, reading: Reading): unknown {
  const key = isNode(pair.key) ? pair.key : undefined;
  const entered = reading.enter(node, path, key);
  if (entered === undefined) return undefined;
  if (isScalar(entered) && entered.value === null && entered.source !== "null") return undefined;
  return field.shape.read(entered, path, reading);
}

function reportMissing(map: YAMLMap, path: PlanPath, key: string, field: Field<unknown>, reading: Reading): void {
  const subject = path === "" ? "The plan" : `“${path}”`;
  const example = field.example === undefined ? field.shape.expected : `${key}: ${field.example}`;
  const message = `${subject} has no “${key}”: ${field.description} Write ${example}.`;
  const first = map.items[0];
  reportShape(reading, isNode(first?.key) ? first.key : map, path, message);
}
