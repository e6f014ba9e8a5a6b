/** The command that puts the cursor where something is to be written. Code actions name it where the editor says it has it, with `{ uri, position: { line, character } }`. */
export const placeCursorCommand = "pov.placeCursor";
