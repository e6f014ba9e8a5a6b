import { type AnyDriver, drivers } from "../../core/economics/drivers";
import { benefitFields } from "../../core/economics/drivers/driver";
import { shapeAt } from "../../core/plan/shape-at";
import { meaningOf } from "../../core/plan/word-meanings";
import type { Fields } from "../../core/shape/shape";
import { translated } from "../../core/texts/say";
import type { HoverText } from "./hovered-plan";
import { type Markdown, code, joined, md, spoken } from "./markdown";
import { wordAt } from "./word-at";

/** A word of the format, such as a role or a driver: what it means. */
export const wordHover: HoverText = ({ path, isKey }, { analysis: { source } }) => {
  const word = isKey ? undefined : wordAt(source, path);
  if (word === undefined) return undefined;
  const structure = shapeAt(path)?.structure;
  if (path.endsWith(".benefit.driver")) return driverDocumentation(word);
  const isFree = structure === undefined || (structure.kind === "scalar" && structure.choices === undefined);
  const meaning = isFree ? undefined : meaningOf(word, path);
  return meaning === undefined ? undefined : [md`**${word}**: ${meaning}`];
};

function driverDocumentation(word: string): readonly Markdown[] | undefined {
  const driver = all.find(({ id }) => id === word);
  if (driver === undefined) return undefined;
  const shared = Object.keys(benefitFields).filter((key) => !Object.hasOwn(driver.fields, key));
  return [
    md`**${driver.id}**: ${translated(driver.summary)}`,
    md`${translated(driver.formula)}`,
    joined(Object.entries(driver.fields).map(([key, field]) => fieldLine(key, field)), "\n"),
    spoken`Every driver also has ${joined(shared.map(code), ", ")}.`,
  ];
}

const all: readonly (AnyDriver & { readonly fields: Fields })[] = Object.values(drivers);

function fieldLine(key: string, { description, required }: Fields[string]): Markdown {
  const summary = translated(description);
  return required ? spoken`- ${code(key)} (required): ${summary}` : spoken`- ${code(key)}: ${summary}`;
}
