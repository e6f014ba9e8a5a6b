import type { Referent, Shape } from "../../core/shape/shape";
import { keysOf } from "../../core/shape/shape-below";
import { say } from "../../core/texts/say";

/** What a place of the format holds, in one sentence; undefined for plain text and days, which an example shows best. */
export function shapeWords(shape: Shape<unknown>): string | undefined {
  const { structure } = shape;
  switch (structure.kind) {
    case "scalar":
      return scalarWords(structure);
    case "record":
      return recordWords(keysOf(shape), structure.shorthand);
    case "map":
      return say`Each under an id of your choosing, with the keys ${keysOf(structure.value).join(", ")}.`;
    case "list":
      return listWords(structure.item);
    case "either":
      return eitherWords(structure.options);
    case "variant":
      return say`Which keys it has, ${structure.tag} says: ${Object.keys(structure.variants).join(", ")}.`;
  }
}

type Scalar = Extract<Shape<unknown>["structure"], { kind: "scalar" }>;

function scalarWords({ choices, measures, refersTo }: Scalar): string | undefined {
  if (choices !== undefined) return choices.length === 1 ? undefined : say`One of ${choices.join(", ")}.`;
  if (measures !== undefined) return refersTo === undefined ? say`A number with its unit.` : say`A number with its unit, or the id of an input.`;
  return refersTo && idWords(refersTo);
}

function idWords(to: Referent): string {
  if (to === "people") return say`The id of a person in this plan.`;
  return to === "inputs" ? say`The id of an input in this plan.` : say`The id of an outcome in this plan.`;
}

/** More keys than these nobody reads in a hover: a configuration has one for each rule. */
const mostKeys = 20;

function recordWords(keys: readonly string[], shorthand: string | undefined): string | undefined {
  if (keys.length > mostKeys) return undefined;
  return shorthand === undefined ? say`Keys: ${keys.join(", ")}.` : say`Keys: ${keys.join(", ")}; or ${shorthand} alone.`;
}

function listWords(item: Shape<unknown>): string {
  const { structure } = item;
  if (structure.kind === "record") return say`A list; each item has the keys ${keysOf(item).join(", ")}.`;
  if (structure.kind !== "scalar") return say`A list.`;
  const { choices, measures, refersTo } = structure;
  if (choices !== undefined) return say`A list of words: ${choices.join(", ")}.`;
  if (refersTo === "people") return say`A list of ids of people in this plan.`;
  if (refersTo === "outcomes") return say`A list of ids of outcomes in this plan.`;
  return measures === undefined ? say`A list.` : say`A list of numbers with their units.`;
}

function eitherWords(options: readonly Shape<unknown>[]): string {
  const isFactor = options.some(({ structure }) => structure.kind === "scalar" && structure.measures !== undefined);
  if (isFactor) return say`A number with its unit, the id of an input, or a list of either, multiplied.`;
  return options.flatMap((option) => shapeWords(option) ?? []).join(" ");
}
