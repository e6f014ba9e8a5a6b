import { nodeLimit } from "../shape/reading";
import type { Field, Fields, Shape, Structure } from "../shape/shape";
import { depthLimit, lengthLimit } from "../source/limits";
import { planShape } from "./plan-shape";

/** The reference page of the format in Markdown: every key with its form, what it is for and an example. */
export function formatPage(): string {
  const intro = [
    "# The plan format, version 1",
    "",
    "One plan per file, `*.pov.yaml` or `*.pov.yml`, YAML 1.2. This page is generated from the definition that also reads plans and gives the JSON Schema, `schemas/pov.schema.json`. Unknown keys are errors, because a mistyped key would silently lose what it says.",
    "",
    quantities,
    "",
    limits,
  ];
  return `${[...intro, ...sections("", "The plan", planShape.structure)].join("\n")}\n`;
}

const quantities = `## Quantities

Every number that has a unit is written with it: \`14 h/report\`, \`68 USD/h\`, \`4.00 %\`, \`5 pp\`, \`600000 USD/(3 year)\`. A number has a decimal point and may have \`_\` between digits; a unit is made of names, \`*\`, \`/\`, parentheses and whole powers.

- **Time**: 1 year = 12 month = 4 quarter = 52 week = 365 day = 8,760 h. \`h\`, \`min\` and \`s\` are effort; a \`workday\` is 8 h and a \`workweek\` 40 h.
- **Money**: the code of a currency, such as \`USD\`. Without a time it is paid once; per time it recurs.
- **Counts**: any other word, such as \`report\`; a plural and its singular are the same.
- \`%\` is a hundredth; \`pp\` is a percentage point, the difference between two percentages.`;

const limits = `## Limits

A plan is read up to ${thousands(lengthLimit)} characters, ${depthLimit} levels of nesting and ${thousands(nodeLimit)} values once aliases are unfolded. Beyond that it gets one finding that says so and is not read further. It must be UTF-8 text. One file holds one plan.`;

function sections(path: string, title: string, structure: Structure): readonly string[] {
  if (structure.kind === "map") return sections(`${path}.<id>`, title, structure.value.structure);
  if (structure.kind === "list") return sections(`${path}[]`, title, structure.item.structure);
  if (structure.kind === "variant") return variantSections(path, structure);
  if (structure.kind !== "record") return [];
  return [...table(path, title, structure.fields), ...below(path, structure.fields)];
}

/** The keys that every kind has come first, once; then each kind with its own. */
function variantSections(path: string, { tag, variants }: Extract<Structure, { kind: "variant" }>): readonly string[] {
  const kinds = Object.entries(variants);
  const [first] = kinds.map(([, { fields }]) => fields);
  const isShared = ([key]: readonly [string, unknown]): boolean => kinds.every(([, { fields }]) => Object.hasOwn(fields, key));
  const shared = Object.fromEntries(Object.entries(first ?? {}).filter(isShared));
  const own = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter((entry) => !isShared(entry)));
  return [
    ...table(path, "", shared, `\`${tag}\` decides which other keys there are; these every kind has.`),
    ...kinds.flatMap(([name, { summary, fields }]) => table(path, `\`${tag}: ${name}\``, own(fields), summary)),
  ];
}

function below(path: string, fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([key, { shape }]) => sections(path === "" ? key : `${path}.${key}`, "", shape.structure));
}

function table(path: string, title: string, fields: Fields, summary?: string): readonly string[] {
  const heading = path === "" ? `## ${title}` : title === "" ? `### \`${path}\`` : `#### ${title}`;
  return [
    "",
    heading,
    "",
    ...(summary === undefined ? [] : [summary, ""]),
    "| key | required | holds | what it says | example |",
    "|---|---|---|---|---|",
    ...Object.entries(fields).map(([key, field]) => row(key, field)),
  ];
}

function row(key: string, { required, shape, description, example }: Field<unknown>): string {
  const cells = [`\`${key}\``, required ? "yes" : "no", form(shape), description, example === undefined ? "" : `\`${example}\``];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function form({ structure, expected }: Shape<unknown>): string {
  if (structure.kind === "scalar" && structure.choices !== undefined) return structure.choices.map((word) => `\`${word}\``).join(", ");
  if (structure.kind === "record") return structure.shorthand === undefined ? "keys, below" : `\`${structure.shorthand}\` alone, or keys, below`;
  if (structure.kind === "map") return "a map by id, below";
  if (structure.kind === "list") return structure.item.structure.kind === "scalar" ? `a list of: ${form(structure.item)}` : "a list, below";
  if (structure.kind === "variant") return `keys by \`${structure.tag}\`, below`;
  return expected;
}

function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, ",");
}
