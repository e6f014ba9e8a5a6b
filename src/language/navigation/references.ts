import type { Location, Position, ReferenceContext } from "vscode-languageserver-types";
import type { Analysis } from "../../core/analyse";
import { rangeOf } from "../range";
import { mentionsOfThingAt } from "./named-things";

/** Every place that uses what is named at a position, in the order of the text; where it is defined too, if that is wanted. */
export function references(analysis: Analysis, uri: string, position: Position, { includeDeclaration }: ReferenceContext): Location[] {
  const wanted = mentionsOfThingAt(analysis, position).filter(({ isDefinition }) => includeDeclaration || !isDefinition);
  return wanted.map(({ span }) => ({ uri, range: rangeOf(analysis.source.lines, span) }));
}
