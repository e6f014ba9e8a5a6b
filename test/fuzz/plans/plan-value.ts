import fc from "fast-check";
import { planShape } from "../../../src/core/plan/plan-shape";
import { configShape } from "../../../src/core/config/config-shape";
import type { Fields, Shape, Structure } from "../../../src/core/shape/shape";
import { type Written, anything, ids, scalar } from "./words";

/** What a shape may hold, as its definition says it: valid, or nearly. */
function valueOf({ structure }: Shape<unknown>, key: string): fc.Arbitrary<Written> {
  return fc.oneof({ arbitrary: fitting(structure, key), weight: 150 }, { arbitrary: anything, weight: 1 });
}

function fitting(structure: Structure, key: string): fc.Arbitrary<Written> {
  switch (structure.kind) {
    case "scalar":
      return scalar(structure, key);
    case "record":
      return recordOf(structure.fields, structure.shorthand);
    case "map":
      return mapOf(structure.value, key);
    case "list":
      return fc.array(valueOf(structure.item, key), { maxLength: 3 });
    case "either":
      return fc.oneof(...structure.options.map((option) => valueOf(option, key)));
    case "variant":
      return fc.oneof(...Object.entries(structure.variants).map(([name, { fields }]) => recordOf({ ...fields }, undefined).map((value) => ({ ...asRecord(value), [structure.tag]: name }))));
  }
}

/** Every key that must be there, and some of the others; now and then one that is not known. */
function recordOf(fields: Fields, shorthand: string | undefined): fc.Arbitrary<Written> {
  const model = Object.fromEntries(Object.entries(fields).map(([key, { shape }]) => [key, valueOf(shape, key)]));
  const requiredKeys = Object.entries(fields).filter(([, { required }]) => required).map(([key]) => key);
  const whole: fc.Arbitrary<Written> = fc.record(model, { requiredKeys });
  const short = shorthand === undefined ? undefined : model[shorthand];
  const odd = fc.tuple(whole, fc.constantFrom("unheard", "titel", "Value", "by ", "2")).map(([value, key]) => ({ ...asRecord(value), [key]: "1" }));
  return fc.oneof({ arbitrary: whole, weight: 60 }, { arbitrary: odd, weight: 1 }, ...(short === undefined ? [] : [{ arbitrary: short, weight: 20 }]));
}

function mapOf(value: Shape<unknown>, key: string): fc.Arbitrary<Written> {
  const known = key === "people" || key === "inputs" || key === "outcomes" ? ids[key] : ids.other.slice(0, 4);
  const id = fc.oneof({ arbitrary: fc.constantFrom(...known), weight: 30 }, { arbitrary: fc.constantFrom(...ids.other, "9th", "zürich", "a.b", "", "~"), weight: 1 });
  return fc.uniqueArray(fc.tuple(id, valueOf(value, key)), { maxLength: 3, selector: ([name]) => name }).map((entries) => Object.fromEntries(entries));
}

function asRecord(value: Written): { readonly [key: string]: Written } {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** Plans with any of their sections, as data. */
export const planValue: fc.Arbitrary<Written> = recordOfRoot(planShape);

/** Configurations with any of their sections, as data. */
export const configValue: fc.Arbitrary<Written> = recordOfRoot(configShape);

function recordOfRoot({ structure }: Shape<unknown>): fc.Arbitrary<Written> {
  return fitting(structure, "");
}
