import { inWords } from "../agreement/agreed-value";
import { formatQuantity } from "../quantity/format-quantity";
import { isOperand } from "../shape/operand";
import { type Fields, type Shape, type Structure } from "../shape/shape";
import { type PlanPath, childPath } from "../source/plan-path";
import { fieldOf, formOf, itemsOf, wordsOf } from "./plan-value";
import type { Version } from "./version";

/** What a version says at a place. */
export interface Told {
  /** Decides whether two versions say the same. */
  readonly form: string;
  /** In full; undefined for a part that no value of its own stands for. */
  readonly words: string | undefined;
  /** Whether these are words of the author's own, which are shown in quotation marks. */
  readonly isText: boolean;
}

/** A part of the format: a record, of one kind or of several. */
export type Part = Extract<Structure, { readonly kind: "record" | "variant" }>;

/** A single value; where it could not be read, what is written there; undefined for nothing. */
export function toldValue(shape: Shape<unknown>, value: unknown, path: PlanPath, version: Version): Told | undefined {
  const form = formOf(value);
  if (form === undefined) return toldAsWritten(path, version);
  if (typeof value === "string" && isOwnWords(shape)) return { form, words: wordsOf(value), isText: true };
  const term = version.termAt(path);
  return { form: term?.canonical ?? form, words: peopleIn(shape, value, version) ?? factorsIn(value, version) ?? term?.words ?? wordsOf(value), isText: false };
}

/** A part by its fields that are said in one, such as the operator and the value of a target; undefined where none is there. */
export function toldInOne(fields: Fields, keys: readonly string[], part: unknown, path: PlanPath, version: Version): Told | undefined {
  const told = keys.flatMap((key) => {
    const shape = fields[key]?.shape;
    return (shape && toldValue(shape, fieldOf(part, key), childPath(path, key), version)) ?? [];
  });
  const [only, ...others] = told;
  if (only === undefined) return toldAsWritten(path, version, "scalar");
  const term = version.termAt(path);
  if (others.length === 0 && only.isText) return { ...only, form: term?.canonical ?? only.form };
  if (term !== undefined) return { form: term.canonical, words: term.words, isText: false };
  return { form: told.map(({ form }) => form).join("\n"), words: told.map(({ words }) => words).join(" "), isText: false };
}

/** A part as a whole. */
export function toldPart(part: Part, value: unknown, path: PlanPath, version: Version): Told | undefined {
  const form = formOf(value);
  if (form === undefined) return toldAsWritten(path, version);
  const keys = keysOfWhole(part, value);
  const told = part.kind === "record" && keys.length > 0 ? toldInOne(part.fields, keys, value, path, version) : undefined;
  return { form, words: told?.words, isText: told?.isText ?? false };
}

/** What a part comes down to when it comes or goes: what is said in one, else the one value that it is there for, such as what was measured. */
function keysOfWhole(part: Part, value: unknown): readonly string[] {
  const inOne = keysInOne(part);
  if (inOne.length > 0 || part.kind === "variant") return inOne;
  const written = ["value", "amount", "rate"].filter((key) => Object.hasOwn(part.fields, key) && fieldOf(value, key) !== undefined);
  return written.length === 1 ? written : [];
}

/** The keys of a part that are said in one: what the part is short for, what may stand instead of it, and how it is compared. */
export function keysInOne(part: Part): readonly string[] {
  if (part.kind === "variant" || part.shorthand === undefined) return [];
  const said = new Set(["operator", part.shorthand, ...(part.onlyOneOf ?? [])]);
  return Object.keys(part.fields).filter((key) => said.has(key));
}

/** What stands where nothing could be read; marked, so that it never equals what was read. */
export function toldAsWritten(path: PlanPath, { written }: Version, kind?: "scalar"): Told | undefined {
  const value = written(path);
  if (value === undefined || (kind === "scalar" && !value.isScalar)) return undefined;
  return { form: `unread ${value.form}`, words: value.words, isText: false };
}

/** Whether a value is words of the author’s own. */
export function isOwnWords({ structure }: Shape<unknown>): boolean {
  return structure.kind === "scalar" && structure.choices === undefined && structure.refersTo === undefined && structure.measures === undefined && structure.holds === undefined;
}

/** Factors that name inputs, which say little without the numbers: “capture (50 %)”. */
function factorsIn(value: unknown, { reading: { plan } }: Version): string | undefined {
  const factors = itemsOf(value).filter(isOperand);
  if (!factors.some(({ kind }) => kind === "input")) return undefined;
  const words = factors.map((factor) => {
    const number = factor.kind === "input" ? plan.inputs.find(({ id }) => id === factor.id)?.value : undefined;
    return number === undefined ? inWords(factor) : `${inWords(factor)} (${formatQuantity(number)})`;
  });
  return words.join(" × ");
}

function peopleIn({ structure }: Shape<unknown>, value: unknown, { nameOf }: Version): string | undefined {
  const { structure: one } = structure.kind === "list" ? structure.item : { structure };
  if (one.kind !== "scalar" || one.refersTo !== "people") return undefined;
  return typeof value === "string" ? nameOf(value) : itemsOf(value).map((id) => nameOf(String(id))).join(", ");
}
