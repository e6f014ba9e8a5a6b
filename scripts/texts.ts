import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import ts from "typescript";
import { configShape } from "../src/core/config/config-shape";
import { drivers } from "../src/core/economics/drivers";
import { planShape } from "../src/core/plan/plan-shape";
import { rules } from "../src/core/rules";
import type { Fields, Shape, Structure } from "../src/core/shape/shape";

/** Every text for people that the sources hold, in English, as translations find it: sorted, with {0}, {1} … for what is put in. */
export function allTexts(): readonly string[] {
  const files = globSync("src/**/*.{ts,tsx}").filter((file) => !file.includes(".generated."));
  const texts = [...files.flatMap(textsIn), ...textsOfShape(planShape), ...textsOfShape(configShape), ...textsOfDrivers(), ...textsOfRules()];
  return [...new Set(texts)].filter((text) => /\p{L}|\S\s*\{\d+\}|\{\d+\}\s*\S/u.test(text)).sort((one, other) => (one < other ? -1 : 1));
}

/** What the tags `say`, `phrase`, `spoken` and `text` stand before, and what is handed to `l10n.t`. */
function textsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, false, file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && tags.has(node.tag.text)) found.push(templateText(node.template));
    const [first] = ts.isCallExpression(node) && node.expression.getText(source) === "l10n.t" ? node.arguments : [];
    if (first !== undefined) {
      if (!ts.isStringLiteralLike(first)) throw new Error(`${file}: l10n.t takes a text as it stands, so that translations find it.`);
      found.push(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const tags: ReadonlySet<string> = new Set(["say", "phrase", "spoken", "text"]);

function templateText(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.head.text + template.templateSpans.map(({ literal }, index) => `{${index}}${literal.text}`).join("");
}

function textsOfShape({ expected, structure }: Shape<unknown>): readonly string[] {
  return [expected, ...textsOfStructure(structure)];
}

function textsOfStructure(structure: Structure): readonly string[] {
  switch (structure.kind) {
    case "scalar":
      return [];
    case "record":
      return textsOfFields(structure.fields);
    case "map":
      return textsOfShape(structure.value);
    case "list":
      return textsOfShape(structure.item);
    case "either":
      return structure.options.flatMap(textsOfShape);
    case "variant":
      return Object.values(structure.variants).flatMap(({ summary, fields }) => [summary, ...textsOfFields(fields)]);
  }
}

function textsOfFields(fields: Fields): readonly string[] {
  return Object.values(fields).flatMap(({ description, shape }) => [description, ...textsOfShape(shape)]);
}

function textsOfDrivers(): readonly string[] {
  return Object.values(drivers).flatMap(({ summary, formula }) => [summary, formula]);
}

function textsOfRules(): readonly string[] {
  return rules.flatMap(({ summary, why, fix, severity }) => [summary, why, severity.inWords, ...(fix === undefined ? [] : [fix])]);
}
