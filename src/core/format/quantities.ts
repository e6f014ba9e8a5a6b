import type { PlanReading } from "../plan/read-plan";
import { shapeAt } from "../plan/shape-at";
import { parseQuantity } from "../quantity/parse-quantity";
import { numberPattern } from "../quantity/tokens";
import type { Shape } from "../shape/shape";
import type { TextEdit } from "../source/span";

/** One space between a number and its unit and none around the signs of the unit, wherever the format wants a quantity and has one. Numbers stay as they are written. */
export function quantityEdits({ source, problems }: PlanReading): readonly TextEdit[] {
  const { text } = source;
  const unread = new Set(problems.map(({ path }) => path));
  return [...source.places].flatMap(([path, { value }]) => {
    if (unread.has(path)) return [];
    const written = text.slice(value.start, value.end).trimEnd();
    const spaced = wellSpaced(written);
    if (spaced === undefined || spaced === written || !measures(shapeAt(path))) return [];
    return [{ span: { start: value.start, end: value.start + written.length }, text: spaced }];
  });
}

function wellSpaced(written: string): string | undefined {
  const [, number, unit] = new RegExp(String.raw`^([+-]?${numberPattern})(?![\d_])[ \t]*([^\s\d][^\r\n]*)$`, "u").exec(written) ?? [];
  if (number === undefined || unit === undefined) return undefined;
  const tight = unit.replace(/[ \t]+/gu, " ").replace(/ ?([/*^()]) ?/gu, "$1");
  const spaced = `${number} ${tight}`;
  const [before, after] = [parseQuantity(written), parseQuantity(spaced)];
  return before.ok && after.ok && before.normal === after.normal ? spaced : undefined;
}

/** Whether a plain value at this place is a number with a unit. */
function measures(shape: Shape<unknown> | undefined): boolean {
  const structure = shape?.structure;
  if (structure?.kind === "scalar") return structure.measures !== undefined;
  if (structure?.kind === "either") return structure.options.some(measures);
  return structure?.kind === "record" && structure.shorthand !== undefined && measures(structure.fields[structure.shorthand]?.shape);
}
