/** What differs between two texts, as one replacement: editors keep cursors and marks outside of it. */
export function difference(before: string, after: string): { readonly start: number; readonly end: number; readonly text: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charAt(start) === after.charAt(start)) start++;
  // A line break of two characters is not cut.
  while (start > 0 && before.charAt(start - 1) === "\r") start--;
  let behind = 0;
  while (behind < shorter - start && before.charAt(before.length - 1 - behind) === after.charAt(after.length - 1 - behind)) behind++;
  while (behind > 0 && before.charAt(before.length - behind) === "\n" && before.charAt(before.length - behind - 1) === "\r") behind--;
  return { start, end: before.length - behind, text: after.slice(start, after.length - behind) };
}
