/**
 * Text without what nobody can see and something might obey: control characters other than tabs and line breaks, signs
 * that turn the direction of what stands around them, and signs that have no width. Joiners stay, because scripts and
 * emoji are made with them, and so do the marks that only tell a direction.
 */
export function readableText(text: string): string {
  return text.replace(/\r\n?/gu, "\n").replace(/(?![\t\n])\p{Cc}|[\u00AD\u200B\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu, "");
}

/** The same on one line, and without the marks that tell a direction: for places that show text as it is. */
export function readableLine(text: string): string {
  return readableText(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, " ")).replace(/[\u061C\u200E\u200F]/gu, "");
}
