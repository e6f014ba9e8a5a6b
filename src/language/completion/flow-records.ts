import { CompletionItemKind } from "vscode-languageserver-types";
import { type Node, isMap, isNode, isSeq } from "yaml";
import { planShape } from "../../core/plan/plan-shape";
import { isCurrency } from "../../core/quantity/currencies";
import type { Fields, Shape } from "../../core/shape/shape";
import { type Template, blank, joined, plainText, snippetText, template } from "../../core/template/template";
import { quoteIfNeeded } from "../../core/edit/quote";
import type { AskedPlan } from "./asked-plan";
import { lastKey, takesWholePart } from "./asked-place";
import { likelyDays } from "./dates";
import { exampleAlong, exampleOf, wordsOf } from "./example-along";
import { exampleNumber } from "./example-values";
import type { Offer } from "./offer";

/** Behind the key of a record, a map or a list, the same in brackets: with the keys of the format's example, to fill in. */
export function flowOffers(asked: AskedPlan): readonly Offer[] {
  if (asked.place.role !== "value" || lastKey(asked) === "*" || !takesWholePart(asked)) return [];
  const example = exampleAlong(asked.place.trail, planShape);
  return formsOf(asked.shape, example, asked).map((form) => ({
    label: plainText(form),
    kind: CompletionItemKind.Snippet,
    insert: plainText(form),
    snippet: snippetText(form),
  }));
}

/** Stands where only the author knows the words. */
const words = blank("…");

/** Of keys that exclude each other, each gives a form of its own. */
function formsOf(shape: Shape<unknown>, example: Node | undefined, asked: AskedPlan): readonly Template[] {
  const { structure } = shape;
  if (structure.kind === "list" && isChosen(structure.item)) return [];
  if (structure.kind !== "record" || isMap(example)) return isBracketed(shape) ? [written(shape, example, asked)] : [];
  const { fields, onlyOneOf = [], shorthand } = structure;
  const alternatives = onlyOneOf.filter((key) => key !== shorthand);
  const forms = alternatives.length > 0 ? alternatives.map((key) => [key]) : [firstKeys(fields)];
  return forms.map((keys) => recordOf(keys, fields, undefined, asked));
}

function isBracketed({ structure: { kind } }: Shape<unknown>): boolean {
  return kind === "record" || kind === "map" || kind === "list";
}

/** Words and ids are offered one by one. */
function isChosen({ structure }: Shape<unknown>): boolean {
  return structure.kind === "scalar" && (structure.choices ?? structure.refersTo) !== undefined;
}

/** The required keys, and as many others as make two. */
function firstKeys(fields: Fields): readonly string[] {
  const entries = Object.entries(fields);
  const required = entries.filter(([, field]) => field.required);
  const others = entries.filter(([, field]) => !field.required);
  return [...required, ...others].slice(0, Math.max(2, required.length)).map(([key]) => key);
}

function written({ structure }: Shape<unknown>, example: Node | undefined, asked: AskedPlan): Template {
  switch (structure.kind) {
    case "record":
      return isMap(example) ? recordOf(example.items.map(({ key }) => wordsOf(key)), structure.fields, example, asked) : short(structure, example, asked);
    case "map":
      return mapOf(structure.value, example, asked);
    case "list": {
      const items = isSeq(example) ? example.items.filter(isNode) : [];
      const within = below(asked, "*");
      return template`[${joined((items.length === 0 ? [undefined] : items).map((item) => written(structure.item, item, within)), ", ")}]`;
    }
    case "either": {
      const [first] = structure.options;
      return first === undefined ? [words] : written(first, example, asked);
    }
    case "variant":
      return [words];
    case "scalar":
      return scalar(structure, wordsOf(example), asked);
  }
}

/** A record that may be written as one of its values. */
function short({ fields, shorthand = "" }: Extract<Shape<unknown>["structure"], { kind: "record" }>, example: Node | undefined, asked: AskedPlan): Template {
  const field = fields[shorthand];
  return field === undefined ? [words] : written(field.shape, example, asked);
}

function recordOf(keys: readonly string[], fields: Fields, example: Node | undefined, asked: AskedPlan): Template {
  const entries = keys.flatMap((key) => {
    const field = fields[key];
    if (field === undefined) return [];
    const own = isMap(example) ? example.get(key, true) : undefined;
    return [template`${key}: ${written(field.shape, isNode(own) ? own : exampleOf(field), below(asked, key))}`];
  });
  return template`{${joined(entries, ", ")}}`;
}

/** One entry under an id of the author's own; a currency that has a rate is another than the plan's. */
function mapOf(value: Shape<unknown>, example: Node | undefined, asked: AskedPlan): Template {
  const [entry] = isMap(example) ? example.items : [];
  const id = wordsOf(entry?.key) || "id";
  const other = asked.plan.currency === id ? "USD" : id;
  const within = below(asked, other);
  return template`{${isCurrency(id) ? other : blank(id)}: ${written(value, isNode(entry?.value) ? entry.value : undefined, within)}}`;
}

type ScalarStructure = Extract<Shape<unknown>["structure"], { kind: "scalar" }>;

function scalar({ choices, refersTo, holds, measures }: ScalarStructure, example: string, asked: AskedPlan): Template {
  if (choices !== undefined) return [oneOf(choices.map((word) => quoteIfNeeded(word)), quoteIfNeeded(example))];
  if (refersTo === "people") return [oneOf([...asked.plan.people.keys()].map((id) => quoteIfNeeded(id)), example)];
  if (measures !== undefined) return exampleNumber(measures, example, asked);
  if (holds === "date" || holds === "period") return [blank(likelyDays(holds, asked) ?? example)];
  return [/^(?:\d+|true|false)$/u.test(example) ? blank(example) : words];
}

/** A blank to choose words for, that of the example first where it is one of them. */
function oneOf(choices: readonly string[], example: string): ReturnType<typeof blank> {
  const [first = example, ...others] = choices.includes(example) ? [example, ...choices.filter((word) => word !== example)] : choices;
  return blank(first, others);
}

/** The place one step further down. */
function below(asked: AskedPlan, key: string): AskedPlan {
  const { place } = asked;
  return { ...asked, place: { ...place, trail: [...place.trail, { key, beside: new Map() }] } };
}
