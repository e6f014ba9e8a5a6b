import { planShape } from "../plan/plan-shape";
import type { PlanReading } from "../plan/read-plan";
import type { Field, Shape } from "../shape/shape";
import { itemPath } from "../source/plan-path";
import { type Pair, align } from "./align";
import { alignTexts } from "./align-texts";
import type { Difference } from "./difference";
import { excerpts } from "./excerpts";
import { itemName, itemRest } from "./item-name";
import { type Place, placeOfItem, placeOfKey, root } from "./place";
import { fieldOf, formOf, isAlike, isRecord, itemsOf, pathOf, wordsOf } from "./plan-value";
import { emptySection, isSection } from "./sections";
import { type Thing, thingAt, wordsOfKey } from "./things";
import { type Part, type Told, isOwnWords, keysInOne, toldInOne, toldPart, toldValue } from "./told";
import { unreadDifferences } from "./unread-differences";
import { type Version, versionOf } from "./version";

interface Versions {
  readonly was: Version;
  readonly is: Version;
  /** Whether all that is written was read, so that parts which read alike need no closer look. */
  readonly isAllRead: boolean;
}

/**
 * Everything that two versions of a plan do not have in common, in the order of the format; found by walking the format,
 * so that what it gets later is compared too. What could not be read is compared as it is written.
 */
export function differencesBetween(before: PlanReading, after: PlanReading): readonly Difference[] {
  const versions = { was: versionOf(before), is: versionOf(after), isAllRead: before.problems.length + after.problems.length === 0 };
  const read = compare(planShape, { was: before.plan, is: after.plan }, root, versions);
  return [...read, ...unreadDifferences(versions.was, versions.is, read)];
}

function compare(shape: Shape<unknown>, pair: Pair, place: Place, versions: Versions): readonly Difference[] {
  if (versions.isAllRead && isAlike(pair.was, pair.is)) return [];
  const { structure } = shape;
  if (pair.was !== undefined) versions.was.compared.add(place.was);
  if (pair.is !== undefined) versions.is.compared.add(place.is);
  if (structure.kind === "record" || structure.kind === "variant") return comparePart(structure, pair, place, versions);
  if (structure.kind === "map") return compareItems(structure.value, ".*", pair, place, versions);
  if (structure.kind === "list" && structure.item.structure.kind === "record") return compareItems(structure.item, "[]", pair, place, versions);
  if (structure.kind === "list" && isOwnWords(structure.item)) return compareTexts(pair, place);
  return compareValue(shape, pair, place, versions);
}

/** A part that one version lacks is one change, unless it is a section of the plan: each of its fields is one then. */
function comparePart(part: Part, { was, is }: Pair, place: Place, versions: Versions): readonly Difference[] {
  const { nameOf } = is === undefined ? versions.was : versions.is;
  const thing = place.form === "" ? place.within : thingAt(place.form, is ?? was, place.within, nameOf);
  if (part.kind === "record" && isSection(place.form)) {
    return compareFields(part, { was: was ?? emptySection(part, place.was), is: is ?? emptySection(part, place.is) }, place, thing, versions);
  }
  if (was !== undefined && is !== undefined) return compareFields(part, { was, is }, place, thing, versions);
  const [before, after] = toldAlike(toldPart(part, was, place.was, versions.was), toldPart(part, is, place.is, versions.is));
  return differing(before, after, { place, label: thing.whole, isWhole: before === undefined || after === undefined, apply: (plan) => place.put(plan, () => is) });
}

/** Where only one of two can be told in words, both are told without. */
function toldAlike(before: Told | undefined, after: Told | undefined): readonly [Told | undefined, Told | undefined] {
  if (before === undefined || after === undefined || (before.words === undefined) === (after.words === undefined)) return [before, after];
  return [{ ...before, words: undefined }, { ...after, words: undefined }];
}

function compareFields(part: Part, pair: Pair, place: Place, thing: Thing, versions: Versions): readonly Difference[] {
  if (part.kind === "variant") return compareKinds(part, pair, place, thing, versions);
  const inOne = keysInOne(part);
  const others = Object.entries(part.fields).filter(([key]) => !inOne.includes(key));
  return [...compareInOne(part, pair, place, thing, versions), ...others.flatMap(([key, field]) => compareField(key, field, pair, placeOfKey(place, key, thing), versions))];
}

function compareField(key: string, { shape }: Field<unknown>, { was, is }: Pair, place: Place, versions: Versions): readonly Difference[] {
  return compare(shape, { was: fieldOf(was, key), is: fieldOf(is, key) }, place, versions);
}

/** The fields of a part that are said in one, such as the operator and the value of a target. */
function compareInOne(part: Extract<Part, { readonly kind: "record" }>, { was, is }: Pair, place: Place, thing: Thing, versions: Versions): readonly Difference[] {
  const keys = keysInOne(part);
  if (keys.length === 0) return [];
  for (const key of keys) {
    if (fieldOf(was, key) !== undefined) versions.was.compared.add(`${place.was}.${key}`);
    if (fieldOf(is, key) !== undefined) versions.is.compared.add(`${place.is}.${key}`);
  }
  const [before, after] = [toldInOne(part.fields, keys, was, place.was, versions.was), toldInOne(part.fields, keys, is, place.is, versions.is)];
  const taken = Object.fromEntries(keys.map((key) => [key, fieldOf(is, key)]));
  const label = labelIn(versions, place) ?? thing.whole;
  return differing(before, after, { place, label, isWhole: false, apply: (plan) => place.put(plan, (value) => (isRecord(value) ? { ...value, ...taken } : value)) });
}

/** A part of another kind has other fields, so that it can only be put in as a whole. */
function compareKinds({ tag, variants }: Extract<Part, { readonly kind: "variant" }>, { was, is }: Pair, place: Place, thing: Thing, versions: Versions): readonly Difference[] {
  const [earlier, later] = [was, is].map((value) => variants[String(fieldOf(value, tag))]?.fields ?? {});
  const isSameKind = fieldOf(was, tag) === fieldOf(is, tag);
  const differences = Object.entries({ ...earlier, ...later }).flatMap(([key, field]) => compareField(key, field, { was, is }, placeOfKey(place, key, thing), versions));
  return isSameKind ? differences : differences.map((difference) => ({ ...difference, apply: (plan) => place.put(plan, () => is) }));
}

/** Entries of a map, and events such as phases, are known by their names and not by where they stand. */
function compareItems(shape: Shape<unknown>, step: ".*" | "[]", { was, is }: Pair, place: Place, versions: Versions): readonly Difference[] {
  const nameOf = (item: unknown): string => (step === ".*" ? pathOf(item).slice(pathOf(item).lastIndexOf(".")) : itemName(shape, item));
  const likeness = step === ".*" ? { nameOf, formOf: () => "" } : { nameOf, formOf, restOf: (item: unknown) => itemRest(shape, item) };
  const pairs = align(itemsOf(was), itemsOf(is), likeness);
  return pairs.flatMap((pair) => compare(shape, pair, placeOfItem(place, step, pair), versions));
}

/** Texts of a list are known by what they say, so that one that says something else is another one, unless most of its words are the same. */
function compareTexts({ was, is }: Pair, place: Place): readonly Difference[] {
  const [earlier, later] = [itemsOf(was), itemsOf(is)];
  const label = place.within.field(wordsOfKey(`${place.form}[]`));
  return alignTexts(earlier, later).flatMap((pair) => {
    const paths = { was: itemPath(place.was, earlier.indexOf(pair.was)), is: itemPath(place.is, later.indexOf(pair.is)) };
    const [before, after] = [toldText(pair.was), toldText(pair.is)];
    const text = after?.words ?? before?.words ?? "";
    return differing(before, after, { place: { ...place, ...paths, form: `${place.form}[]` }, label, isWhole: true, text, apply: (plan) => place.put(plan, () => is) });
  });
}

function toldText(text: unknown): Told | undefined {
  return text === undefined ? undefined : { form: formOrNothing(text), words: wordsOf(text), isText: true };
}

function formOrNothing(value: unknown): string {
  return formOf(value) ?? "";
}

function compareValue(shape: Shape<unknown>, { was, is }: Pair, place: Place, versions: Versions): readonly Difference[] {
  const [before, after] = [toldValue(shape, was, place.was, versions.was), toldValue(shape, is, place.is, versions.is)];
  const label = labelIn(versions, place) ?? place.within.field(wordsOfKey(place.form));
  return differing(before, after, { place, label, isWhole: false, apply: (plan) => place.put(plan, () => is) });
}

/** What is agreed to is called the same everywhere. */
function labelIn({ was, is }: Versions, place: Place): string | undefined {
  return (is.termAt(place.is) ?? was.termAt(place.was))?.label;
}

function differing(before: Told | undefined, after: Told | undefined, about: Pick<Difference, "label" | "isWhole" | "apply" | "text"> & { readonly place: Place }): readonly Difference[] {
  if (before?.form === after?.form) return [];
  const { place, ...rest } = about;
  const kind = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  const [was, is] = excerpts(before, after);
  return [{ ...rest, kind, path: kind === "removed" ? place.was : place.is, form: place.form, before: was, after: is }];
}

