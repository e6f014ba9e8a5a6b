import { Position, Range, Uri } from "vscode";
import { placeCursorCommand } from "../../protocol/cursor";
import type { Command } from "../command";
import { openAskedPlan } from "../open-plan";
import { showPlan } from "../plan-editor";

/** Puts the cursor where something is to be written, such as the reason of a suppression that a quick fix began. No menu has it. */
export const placeCursor: Command = {
  id: placeCursorCommand,
  run: async (_, argument) => {
    const place = placeIn(argument);
    if (place === undefined || (await openAskedPlan(place.uri)) === undefined) return;
    await showPlan(place.uri, undefined, new Range(place.position, place.position));
  },
};

function placeIn(argument: unknown): { readonly uri: Uri; readonly position: Position } | undefined {
  if (typeof argument !== "object" || argument === null || !("uri" in argument) || !("position" in argument)) return undefined;
  const { uri, position } = argument;
  if (typeof uri !== "string" || typeof position !== "object" || position === null || !("line" in position) || !("character" in position)) return undefined;
  const { line, character } = position;
  if (typeof line !== "number" || typeof character !== "number") return undefined;
  return { uri: Uri.parse(uri), position: new Position(line, character) };
}
