import type { Node } from "yaml";
import type { Expectation } from "../quantity/expectation";
import type { PlanPath } from "../source/plan-path";
import type { ProblemKind } from "../source/problem";
import type { Reading } from "./reading";

/** A JSON Schema (draft 7, which YAML editors know) as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The named things a value can refer to by id. */
export type Referent = "people" | "inputs" | "outcomes";

/** A form of its own that a scalar may have. */
export type ScalarForm = "date" | "period" | "currency" | "arithmetic";

/** What a shape is made of, for those that walk it: completion, hover, the reference page. A scalar that `measures` something is a number with its unit; one that `holds` something has that form. */
export type Structure =
  | { readonly kind: "scalar"; readonly choices?: readonly string[]; readonly refersTo?: Referent; readonly measures?: Expectation; readonly holds?: ScalarForm }
  | { readonly kind: "record"; readonly fields: Fields; readonly shorthand?: string; readonly onlyOneOf?: readonly string[] }
  | { readonly kind: "map"; readonly value: Shape<unknown> }
  | { readonly kind: "list"; readonly item: Shape<unknown> }
  | { readonly kind: "either"; readonly options: readonly Shape<unknown>[] }
  | { readonly kind: "variant"; readonly tag: string; readonly variants: Readonly<Record<string, Variant>> };

/**
 * What one place of a plan may hold. One definition gives the reader, the TypeScript type (`ValueOf`),
 * the JSON Schema and the reference page.
 */
export interface Shape<Value> {
  readonly structure: Structure;
  /** In English words, with an example: “a date, such as 2026-03-16”; `translated` says it. */
  readonly expected: string;
  readonly jsonSchema: JsonSchema;
  /** The typed value; `undefined`, and a problem in the reading, when the node cannot be read. */
  readonly read: (node: Node, path: PlanPath, reading: Reading) => Value | undefined;
  /** What a record holds when the key is absent; only lists and maps, which are then empty, have it. */
  readonly whenAbsent?: Value;
}

/** A key of a record. */
export interface Field<Value> {
  readonly shape: Shape<unknown>;
  readonly required: boolean;
  readonly description: string;
  readonly example: string | undefined;
  /** The rule that reports its absence, where that says more than that a key is missing. */
  readonly reportedBy?: ProblemKind;
  /** Only for the type: what reading the field gives. */
  readonly gives?: Value;
}

/** The keys of a record, in the order of the format. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** One member of a variant: what it is for, and its own keys. */
export interface Variant {
  readonly summary: string;
  readonly fields: Fields;
}

/** The type that reading a shape gives. */
export type ValueOf<S> = S extends Shape<infer Value> ? Value : never;

/** Every record knows where it stands, so that whoever judges it can point there. */
export interface Located {
  readonly path: PlanPath;
}

/** The type that reading a record's fields gives. */
export type ValuesOf<F extends Fields> = {
  readonly [Key in keyof F]: F[Key] extends Field<infer Value> ? Value : never;
};

type Absent<S> = S extends { readonly whenAbsent: infer Value } ? Value : undefined;

/** A key that may be left out. */
export function optional<S extends Shape<unknown>>(
  shape: S,
  description: string,
  example?: string,
): Field<ValueOf<S> | Absent<S>> {
  return { shape, required: false, description, example };
}

/** A key whose absence is an error in every status. A broken plan may still lack it, so its type says so. */
export function required<S extends Shape<unknown>>(
  shape: S,
  description: string,
  example?: string,
): Field<ValueOf<S> | Absent<S>> {
  return { shape, required: true, description, example };
}
