import { setValue } from "../../edit/set-value";
import type { WrittenValue } from "../../edit/written-value";
import type { Input } from "../../plan/sections/input";
import type { Located } from "../../shape/shape";
import type { PlanPath } from "../../source/plan-path";
import { type SourceIndex, isWritten } from "../../source/source-index";
import type { TextEdit } from "../../source/span";
import { firstWritten } from "../observe";
import { writtenAt } from "../wording";

/** Where the number of an input stands, also of one that is written short. */
export function inputValuePath({ path }: Located, source: SourceIndex): PlanPath {
  return firstWritten(source, `${path}.value`, path);
}

/** An input with its number, as people say it: “analyst_rate = 68 USD/h”. */
export function inputInWords(input: Input, source: SourceIndex): string {
  const written = numberAt(inputValuePath(input, source), source);
  return written === undefined ? input.id : `${input.id} = ${written}`;
}

/** Writes a key of an input; one that is written short becomes a record. `undefined` when there is no place for it. */
export function setInputKey(input: Input, key: "source" | "agreed", value: WrittenValue, source: SourceIndex): readonly TextEdit[] | undefined {
  const { path } = input;
  if (isWritten(source, `${path}.value`)) return setValue(source, `${path}.${key}`, value);
  const number = numberAt(path, source);
  return number === undefined ? undefined : setValue(source, path, { value: number, [key]: value });
}

/** The number that stands at a path in the plan's own words; `undefined` for one that an alias repeats. */
export function numberAt(path: PlanPath, source: SourceIndex): string | undefined {
  const written = writtenAt(source, path);
  return written !== undefined && /^[+-]?\d/u.test(written) ? written : undefined;
}
