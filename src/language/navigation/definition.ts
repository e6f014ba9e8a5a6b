import type { Location, Position } from "vscode-languageserver-types";
import type { Analysis } from "../../core/analyse";
import { rangeOf } from "../range";
import { mentionsOfThingAt } from "./named-things";

/** Where what is named at a position is defined; null where nothing is named, or the plan does not have it. */
export function definition(analysis: Analysis, uri: string, position: Position): Location | null {
  const found = mentionsOfThingAt(analysis, position).find(({ isDefinition }) => isDefinition);
  return found === undefined ? null : { uri, range: rangeOf(analysis.source.lines, found.span) };
}
