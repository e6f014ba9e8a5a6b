import { type AgreedValue, canonical, inWords } from "../agreement/agreed-value";
import type { Period } from "../quantity/calendar";

/** A record that was read: its fields, and the path at which it stood. */
export type ReadRecord = Readonly<Record<string, unknown>>;

/** Whether a value that was read has fields of its own, unlike a text, a number, a quantity, a factor, a formula or a period. */
export function isRecord(value: unknown): value is ReadRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isAgreedValue(value) && !isPeriod(value);
}

/** The items of a list or a map that was read; none where it was not. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A field of a value that was read, or undefined. */
export function fieldOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Where a record was read; lists of them are known by nothing else that is always there. */
export function pathOf(value: unknown): string {
  const path = fieldOf(value, "path");
  return typeof path === "string" ? path : "";
}

/**
 * Any value of a plan in a form that only its meaning decides: 14 h and 14.0 h have one, and so has a record whatever the
 * order of its keys. Undefined for what is not there, which an empty list is not either.
 */
export function formOf(value: unknown): string | undefined {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (isAgreedValue(value)) return canonical(value);
  if (isPeriod(value)) return `${value.start}/${value.end}`;
  return typeof value === "object" && value !== null ? formOfParts(value) : undefined;
}

/**
 * Whether two values surely mean the same, found sooner than by their forms. What only stands in another order is not
 * told to be alike.
 */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => isAlike(item, other[index]));
  if (!isRecord(one) || !isRecord(other)) return formOf(one) === formOf(other);
  return Object.keys({ ...one, ...other }).every((key) => key === "path" || isAlike(fieldOf(one, key), fieldOf(other, key)));
}

const forms = new WeakMap<object, string>();

/** A part is asked for with every part that it belongs to; what was read never changes. */
function formOfParts(value: object): string {
  const known = forms.get(value);
  if (known !== undefined) return known;
  const form = Array.isArray(value) ? value.map(formOf).sort().join("\n") : recordForm(value);
  forms.set(value, form);
  return form;
}

/** Any single value of a plan as people read it, a text in full; undefined for a record and for what is not there. */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.replace(/\s+/gu, " ").trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  if (isAgreedValue(value)) return inWords(value);
  return isPeriod(value) ? `${value.start}/${value.end}` : undefined;
}

/** The fields of a record by key, each in its form; those that are not there are left out. */
export function formsIn(record: unknown): ReadonlyMap<string, string> {
  const fields = isRecord(record) ? Object.entries(record) : [];
  return new Map(fields.flatMap(([key, value]) => {
    const form = key === "path" || key === "id" ? undefined : formOf(value);
    return form === undefined ? [] : [[key, form]];
  }));
}

function recordForm(value: unknown): string {
  const id = fieldOf(value, "id");
  return JSON.stringify([typeof id === "string" ? id : "", ...[...formsIn(value)].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function isAgreedValue(value: unknown): value is AgreedValue {
  if (Array.isArray(value)) return value.every(isAgreedValue);
  if (typeof value !== "object" || value === null) return typeof value === "string";
  if ("amount" in value) return "unit" in value;
  return ("formula" in value && "text" in value) || ("kind" in value && (value.kind === "input" || value.kind === "quantity"));
}

function isPeriod(value: unknown): value is Period {
  return typeof value === "object" && value !== null && "start" in value && "end" in value && Object.keys(value).length === 2;
}
