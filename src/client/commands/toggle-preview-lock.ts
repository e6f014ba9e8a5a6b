import type { Command } from "../command";

/** “POV: Toggle Preview Locking”: the preview stays with its plan, or follows the one that is edited again. */
export const togglePreviewLock: Command = {
  id: "pov.togglePreviewLock",
  run: ({ preview }) => { preview.toggleLock(); },
};
