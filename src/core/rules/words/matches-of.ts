/**
 * Every match of a pattern that has the flag g, as `matchAll` gives them; that one compiles the pattern anew for each
 * text, and a plan has a hundred texts.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!pattern.global) throw new Error(`The pattern ${pattern.source} lacks the flag g.`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}
