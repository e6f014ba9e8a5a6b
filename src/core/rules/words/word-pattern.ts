/** Matches any of the phrases as whole words, in any case and with any spaces between. */
export function anyPhrase(phrases: readonly string[]): string {
  const alternatives = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s{1,9}"));
  return `(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`;
}

/** The first of the phrases that stands in a text as whole words, in any case. For phrases that a project sets: no pattern is built. */
export function firstMentioned(text: string, phrases: readonly string[]): string | undefined {
  if (phrases.length === 0) return undefined;
  const words = ` ${wordsOf(text)} `;
  return phrases.find((phrase) => wordsOf(phrase) !== "" && words.includes(` ${wordsOf(phrase)} `));
}

function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
