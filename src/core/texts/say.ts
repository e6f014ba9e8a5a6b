/** Texts in another language by their English ones. Values stand in both as {0}, {1} and so on, in any order. */
export type Texts = Readonly<Record<string, string>>;

/** A text cut at its values: literals[0], the value values[0], literals[1] and so on. */
interface Pattern {
  readonly literals: readonly string[];
  readonly values: readonly number[];
}

const spoken: { texts: Texts; language: string; patterns: WeakMap<TemplateStringsArray, Pattern> } = { texts: {}, language: "en", patterns: new WeakMap() };

/**
 * Says everything from now on in another language; without texts, and where they lack one, in English. A process speaks one
 * language, its reader's. The locale, such as "de-CH", names it.
 */
export function speak(texts: Texts = {}, locale = "en"): void {
  spoken.texts = texts;
  spoken.language = Object.keys(texts).length === 0 ? "en" : languageOf(locale);
  spoken.patterns = new WeakMap();
}

/** The language that is spoken, such as "de", for what is no text but goes with texts: the names of months, plurals. */
export function spokenLanguage(): string {
  return spoken.language;
}

/** The language of a locale: "de" of "de-CH". */
export function languageOf(locale: string): string {
  return locale.replace(/[^a-z].*$/isu, "").toLowerCase();
}

/** A text for people in the language that is spoken: say`${name} has no target.` What is put into it stays as it is. */
export function say(template: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const { literals, values: places } = spoken.patterns.get(template) ?? patternOf(template);
  return literals.reduce((said, literal, index) => `${said}${values[places[index - 1] ?? -1] ?? ""}${literal}`);
}

/** The same in pieces, for sentences that are more than text, such as those with links: strings and values in the order of the language. */
export function phrase<Value>(template: TemplateStringsArray, ...values: readonly Value[]): readonly (string | Value)[] {
  const pattern = spoken.patterns.get(template) ?? patternOf(template);
  return pattern.literals.flatMap((literal, index) => {
    const value = values[pattern.values[index - 1] ?? -1];
    return [...(value === undefined ? [] : [value]), ...(literal === "" ? [] : [literal])];
  });
}

/** Marks a text that stands as data and is said later, by `translated`. */
export function text(template: TemplateStringsArray): string {
  return template.join("");
}

/** A text that stands as data, such as the summary of a rule, in the language that is spoken. */
export function translated(english: string): string {
  return Object.hasOwn(spoken.texts, english) ? (spoken.texts[english] ?? english) : english;
}

function patternOf(template: TemplateStringsArray): Pattern {
  const english = keyOf(template);
  const pattern = cut(translated(english));
  spoken.patterns.set(template, pattern);
  return pattern;
}

/** "{0} has no target." */
function keyOf(template: readonly string[]): string {
  return template.map((literal, index) => (index === 0 ? literal : `{${index - 1}}${literal}`)).join("");
}

function cut(said: string): Pattern {
  const pieces = said.split(/\{(\d+)\}/u);
  return { literals: pieces.filter((_, index) => index % 2 === 0), values: pieces.filter((_, index) => index % 2 === 1).map(Number) };
}
