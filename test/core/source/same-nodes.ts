import { Alias, type Document, Pair, Scalar, YAMLMap, YAMLSeq, isNode } from "yaml";

/** Where two documents differ in what this product reads from them, one line each, as `place: left | right`; nothing where they are the same. */
export function differences(left: Document, right: Document): readonly string[] {
  return compare(factsOf(left), factsOf(right), "document");
}

/** What is looked at: plain words and numbers, lists of them, and what else they name. */
type Facts = string | readonly Facts[] | { readonly [name: string]: Facts };

function factsOf(document: Document): Facts {
  const { commentBefore, comment, range, contents, errors, warnings, directives, schema } = document;
  return {
    contents: node(contents),
    ...spelled({ commentBefore, comment, range, schema: schema.name }),
    ...spelled({ start: directives?.docStart, end: directives?.docEnd, version: directives?.yaml, tags: directives?.tags }),
    errors: errors.map(faultOf),
    warnings: warnings.map(faultOf),
  };
}

function faultOf({ name, code, message, pos }: Document["errors"][number] | Document["warnings"][number]): Facts {
  return spelled({ name, code, message, pos });
}

function node(value: unknown): Facts {
  if (value instanceof Pair) return { kind: "pair", key: node(value.key), value: node(value.value) };
  if (!isNode(value)) return { kind: "no node", ...spelled({ value }) };
  const { range, tag, comment, commentBefore, spaceBefore } = value;
  const every = spelled({ range, tag, comment, commentBefore, spaceBefore });
  return { ...every, kind: kindOf(value), ...ownOf(value) };
}

function kindOf(value: object): string {
  const isPlain = [Scalar, YAMLMap, YAMLSeq, Alias].some((known) => value.constructor === known);
  return isPlain ? value.constructor.name : `another ${value.constructor.name}`;
}

function ownOf(value: object): { readonly [name: string]: Facts } {
  if (value instanceof Alias) return spelled({ source: value.source });
  if (value instanceof YAMLMap || value instanceof YAMLSeq) {
    return { ...spelled({ flow: value.flow, anchor: value.anchor }), items: value.items.map(node) };
  }
  if (!(value instanceof Scalar)) return {};
  const { type, source, anchor, format, minFractionDigits } = value;
  return spelled({ value: value.value, type, source, anchor, format, minFractionDigits });
}

/** Keeps apart what looks alike: `1`, `"1"`, `-0`, `NaN`, nothing and null. */
function spelled(values: { readonly [name: string]: unknown }): { readonly [name: string]: Facts } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spelling(value)]));
}

function spelling(value: unknown): string {
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value === "bigint") return `${value}n`;
  if (value === undefined) return "nothing";
  return JSON.stringify(value);
}

function compare(left: Facts | undefined, right: Facts | undefined, place: string): readonly string[] {
  if (typeof left === "object" && typeof right === "object") {
    const ours = entriesOf(left);
    const theirs = entriesOf(right);
    return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((name) => compare(ours.get(name), theirs.get(name), `${place}.${name}`));
  }
  return left === right ? [] : [`${place}: ${shown(left)} | ${shown(right)}`];
}

function entriesOf(facts: Exclude<Facts, string>): ReadonlyMap<string, Facts> {
  return new Map(Object.entries(facts));
}

function shown(facts: Facts | undefined): string {
  return typeof facts === "string" ? facts : facts === undefined ? "nothing" : JSON.stringify(facts).slice(0, 200);
}
