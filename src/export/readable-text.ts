/**
 * Text without what nobody can read and something might obey: control characters other than tabs and line breaks, and
 * marks that turn the direction of what stands around them.
 */
export function readableText(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, "");
}
