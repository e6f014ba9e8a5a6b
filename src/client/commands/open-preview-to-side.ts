import { Uri } from "vscode";
import { type PreviewRequest, openPreviewCommand } from "../../protocol/editor";
import type { Command, Extension } from "../command";
import { openAskedPlan } from "../open-plan";
import { planOf } from "../plan";
import { pointAt } from "../plan-editor";

/**
 * “POV: Open Preview to the Side”: shows the plan's preview beside the editor, which keeps the keyboard. The line above
 * an outcome asks for that part of the plan: the cursor goes there, and the preview shows what the cursor is in.
 */
export const openPreviewToSide: Command = {
  id: openPreviewCommand,
  run: async (extension, argument) => {
    const part = partIn(argument);
    if (part !== undefined) await pointAtPart(extension, part);
    await extension.preview.open(part?.uri ?? planOf(argument), "to the side");
  },
};

/** A part of a plan as VS Code finds it. */
interface PlanPart extends Pick<PreviewRequest, "path"> {
  readonly uri: Uri;
}

async function pointAtPart({ server }: Extension, { uri, path }: PlanPart): Promise<void> {
  if ((await openAskedPlan(uri)) === undefined) return;
  const range = await server.rangeOfPath(uri, path);
  if (range !== undefined) pointAt(uri, range);
}

function partIn(argument: unknown): PlanPart | undefined {
  if (typeof argument !== "object" || argument === null || argument instanceof Uri || !("uri" in argument) || !("path" in argument)) return undefined;
  const { uri, path } = argument;
  return typeof uri === "string" && typeof path === "string" ? { uri: Uri.parse(uri), path } : undefined;
}
