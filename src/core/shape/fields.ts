import { type Node, type Pair, type YAMLMap, isNode, isScalar } from "yaml";
import { type PlanPath, childPath } from "../source/plan-path";
import { say, translated } from "../texts/say";
import { nearest } from "./nearest";
import { reportUnknownKey } from "./unknown-key";
import { isBlank } from "./scalar";
import { splitNumbers } from "./split-number";
import { type DocumentKind, type Reading, reportShape, spanOfNode } from "./reading";
import type { Field, Fields, JsonSchema } from "./shape";

/** Reads the keys of a record: every known key typed, every unknown key a problem, nothing lost on the way. */
export function readFields(map: YAMLMap, fields: Fields, path: PlanPath, reading: Reading): Record<string, unknown> {
  const record = emptyRecord(fields);
  const written = uniquePairs(map, path, reading);
  const split = splitNumbers(map.items, path, reading);
  for (const pair of written.values()) if (!split.has(pair)) readPair(pair, fields, path, reading, record);
  const missing = formOf(fields).required.filter(([key]) => !written.has(key));
  const misspelt = missing.length === 0 ? new Set() : misspeltIn(written, fields);
  for (const [key, field] of missing) if (!misspelt.has(key)) reportMissing(map, path, key, field, reading);
  return record;
}

/** A record of which no key is read yet. */
export function emptyRecord(fields: Fields): Record<string, unknown> {
  return { ...formOf(fields).whenAbsent };
}

/** What the fields of a record say before any of it is read. */
interface RecordForm {
  readonly whenAbsent: Readonly<Record<string, unknown>>;
  readonly required: readonly (readonly [key: string, field: Field<unknown>])[];
}

/** The format has some thirty records, and a plan has one or another of them on every line. */
const forms = new WeakMap<Fields, RecordForm>();

function formOf(fields: Fields): RecordForm {
  const known = forms.get(fields);
  if (known !== undefined) return known;
  const entries = Object.entries(fields);
  const form = { whenAbsent: Object.fromEntries(entries.map(([key, { shape }]) => [key, shape.whenAbsent])), required: entries.filter(([, { required }]) => required) };
  forms.set(fields, form);
  return form;
}

/** What unknown keys were most likely meant to be: then only the unknown key is reported. */
function misspeltIn(written: ReadonlyMap<string | Pair, Pair>, fields: Fields): ReadonlySet<string | undefined> {
  const known = Object.keys(fields);
  const unknown = [...written.keys()].filter((key) => typeof key === "string" && !Object.hasOwn(fields, key));
  return new Set(unknown.map((key) => (typeof key === "string" ? nearest(key, known) : undefined)));
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
  const message = say`“${key}” is written twice here; only the first is read. Remove one, or give it another name.`;
  reading.problems.push({ kind: "yaml", path: childPath(path, key), span, message });
}

function readPair(pair: Pair, fields: Fields, path: PlanPath, reading: Reading, record: Record<string, unknown>): void {
  const key = keyOf(pair);
  if (key === undefined || !Object.hasOwn(fields, key)) return reportUnknownKey(pair, key, Object.keys(fields), path, reading);
  const field = fields[key];
  if (field === undefined) return;
  const at = childPath(path, key);
  const advice = (): string => say`Write ${key}: ${field.example ?? translated(field.shape.expected)}, or remove the key.`;
  const node = valueNode(pair, at, reading, isSection(field) ? undefined : advice);
  const value = node === undefined ? undefined : field.shape.read(node, at, reading);
  if (value !== undefined) record[key] = value;
}

/** A heading under which nothing stands yet is left to the rules, which say what belongs there. */
function isSection({ shape }: Field<unknown>): boolean {
  return shape.structure.kind === "record" || shape.structure.kind === "map";
}

/**
 * The value behind a key. A key without one is a problem where there is advice, not an absent key: a haircut whose
 * number is just being retyped must not count as no haircut.
 */
export function valueNode(pair: Pair, path: PlanPath, reading: Reading, advice: (() => string) | undefined): Node | undefined {
  const key = isNode(pair.key) ? pair.key : undefined;
  const node = isNode(pair.value) ? reading.enter(pair.value, path, key) : undefined;
  if (node !== undefined && !(isEmpty(node) || (advice !== undefined && isBlank(node)))) return node;
  const isMissing = node !== undefined || !isNode(pair.value);
  if (key !== undefined && isMissing && advice !== undefined) reportShape(reading, key, path, `${say`“${keyOf(pair) ?? ""}” has no value.`} ${advice()}`);
  return undefined;
}

/** Nothing, also where YAML has a word for it. */
function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

function reportMissing(map: YAMLMap, path: PlanPath, key: string, field: Field<unknown>, reading: Reading): void {
  const example = field.example === undefined ? translated(field.shape.expected) : `${key}: ${field.example}`;
  const message = `${lack(reading.called, path, key, translated(field.description))} ${say`Write ${example}.`}`;
  const first = map.items[0];
  const span = spanOfNode(isNode(first?.key) ? first.key : map);
  reading.problems.push({ kind: field.reportedBy ?? "schema", path, span, message });
}

function lack(called: DocumentKind, path: PlanPath, key: string, description: string): string {
  if (path !== "") return say`“${path}” has no “${key}”: ${description}`;
  return called === "plan" ? say`The plan has no “${key}”: ${description}` : say`The configuration has no “${key}”: ${description}`;
}
