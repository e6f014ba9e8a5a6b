import type { Field, Shape } from "../../core/shape/shape";
import { fieldAt } from "../../core/shape/field-at";
import { type PlanPath, lastKey } from "../../core/source/plan-path";
import type { SourceIndex } from "../../core/source/source-index";
import { translated } from "../../core/texts/say";
import { type Markdown, md, spoken, yamlBlock } from "./markdown";
import { shapeWords } from "./shape-words";
import { wordAt } from "./word-at";

/**
 * A key of a document of a shape: what it is for, what it holds, and an example; less of it where it stands below
 * something else. Undefined where the author chooses the keys.
 */
export function keyDocumentation(root: Shape<unknown>, path: PlanPath, source: SourceIndex, isBelow: boolean): readonly Markdown[] | undefined {
  const field = fieldAt(root, path, (at) => wordAt(source, at));
  return field && fieldDocumentation(lastKey(path), field, isBelow);
}

function fieldDocumentation(key: string, { description, example, required, shape }: Field<unknown>, isBelow: boolean): readonly Markdown[] {
  const summary = translated(description);
  const title = required ? spoken`**${key}** (required): ${summary}` : spoken`**${key}**: ${summary}`;
  const holds = isBelow ? undefined : shapeWords(shape);
  return [title, ...(holds === undefined ? [] : [md`${holds}`]), ...(example === undefined ? [] : [yamlBlock(`${key}: ${example}`)])];
}
