import { isDeepStrictEqual } from "node:util";

/** Where a value is more than plain data with finite numbers: what JSON would lose or change. Nothing where it is not. */
export function lostInJson(value: unknown, place = "value"): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${place} is ${value}`];
  if (typeof value !== "object" || value === null) return ["function", "symbol", "bigint"].includes(typeof value) ? [`${place} is a ${typeof value}`] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => (item === undefined ? [`${place}[${index}] is undefined`] : lostInJson(item, `${place}[${index}]`)));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return [`${place} is a ${value.constructor.name}`];
  return Object.entries(value).flatMap(([key, inside]) => lostInJson(inside, `${place}.${key}`));
}

/** Whether two values are the same data; keys without a value are no keys. */
export function isSameData(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(written(one), written(other));
}

function written(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
