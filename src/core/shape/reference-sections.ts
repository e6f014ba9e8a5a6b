import type { Field, Fields, Shape, Structure } from "./shape";

/** The reference of what one place of a document may hold, in Markdown: every key with its form, what it is for and an example. */
export function referenceSections(path: string, title: string, structure: Structure): readonly string[] {
  if (structure.kind === "map") return referenceSections(`${path}.<id>`, title, structure.value.structure);
  if (structure.kind === "list") return referenceSections(`${path}[]`, title, structure.item.structure);
  if (structure.kind === "variant") return variantSections(path, structure);
  if (structure.kind !== "record") return [];
  return [...referenceTable(path, title, structure.fields), ...below(path, structure.fields)];
}

/** The keys of one record, under a heading. */
export function referenceTable(path: string, title: string, fields: Fields, summary?: string): readonly string[] {
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

/** The keys that every kind has come first, once; then each kind with its own. */
function variantSections(path: string, { tag, variants }: Extract<Structure, { kind: "variant" }>): readonly string[] {
  const kinds = Object.entries(variants);
  const [first] = kinds.map(([, { fields }]) => fields);
  const isShared = ([key]: readonly [string, unknown]): boolean => kinds.every(([, { fields }]) => Object.hasOwn(fields, key));
  const shared = Object.fromEntries(Object.entries(first ?? {}).filter(isShared));
  const own = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter((entry) => !isShared(entry)));
  return [
    ...referenceTable(path, "", shared, `\`${tag}\` decides which other keys there are; these every kind has.`),
    ...kinds.flatMap(([name, { summary, fields }]) => referenceTable(path, `\`${tag}: ${name}\``, own(fields), summary)),
  ];
}

function below(path: string, fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([key, { shape }]) => referenceSections(path === "" ? key : `${path}.${key}`, "", shape.structure));
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
