import { isUtf8 } from "node:buffer";
import { lengthLimit } from "../core/source/limits";
import type { Span } from "../core/source/span";

/** Bytes beyond which no text can be within the length limit: UTF-8 takes up to 3 for a character, and 3 for its mark. */
export const byteLimit = 3 * lengthLimit + 3;

/** A plan's text, or why its bytes are none, with the part of the text that could be made out. */
export type PlanText =
  | { readonly readable: true; readonly text: string }
  | { readonly readable: false; readonly text: string; readonly span: Span; readonly message: string };

/** Reads bytes as a plan's text: UTF-8, with or without a byte order mark. */
export function decodePlan(bytes: Uint8Array): PlanText {
  if (bytes.length > byteLimit) return unreadable("", `This file is longer than the ${lengthLimit} characters that are read. A plan usually has about 10000: move evidence into files of its own.`);
  if (isUtf16(bytes)) return unreadable("", "This file is saved as UTF-16, and a plan is UTF-8 text. Save it again with the encoding UTF-8.");
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return { readable: true, text };
  if (text.includes("\u0000")) return unreadable("", "This file is not text, so it cannot be read as a plan. Save the plan as UTF-8 text.");
  const at = text.indexOf("\uFFFD");
  return unreadable(text, "From here on the file is not UTF-8; it was probably saved in another encoding, such as Windows-1252. Save it again as UTF-8.", at);
}

/** Whether the bytes begin with the byte order mark of UTF-8, which is no part of the text. */
export function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function unreadable(text: string, message: string, at = 0): PlanText {
  return { readable: false, text, span: { start: at, end: Math.min(at + 1, text.length) }, message };
}
