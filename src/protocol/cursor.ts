/** The command that puts the cursor where something is to be written. Code actions name it where the editor says it has it. */
export const placeCursorCommand = "pov.placeCursor";

/** What the command is given. */
export interface CursorPlace {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}
