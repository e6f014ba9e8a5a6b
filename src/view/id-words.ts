/** An id as words: "analyst_rate" is "analyst rate". */
export function idWords(id: string): string {
  return id.replaceAll(/[-_]+/g, " ").trim() || id;
}
