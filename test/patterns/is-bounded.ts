/** Whether a pattern repeats nothing without end, so that it tries only so many characters from each place. */
export function isBounded(source: string): boolean {
  const signs = source.replace(/\\./gu, "e").replace(/\[[^\]]*\]/gu, "c");
  return !/[*+]|\{\d+,\}/u.test(signs);
}
