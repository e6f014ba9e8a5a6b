import { languageOf, speak } from "../core/texts/say";
import { packageTexts, translations } from "../server/package-texts";

/** A locale as it is written in the plain, such as "de-CH", or one sentence that says why it is none to speak. */
export type SpokenLocale = { readonly ok: true; readonly locale: string } | { readonly ok: false; readonly message: string };

/** Finds the locale that was asked for, in any case of its letters and also as POSIX writes it, if its language is one that we speak. */
export async function spokenLocale(asked: string): Promise<SpokenLocale> {
  const languages = ["en", ...(await translations())];
  const locale = canonical(asked);
  if (locale !== undefined && languages.includes(languageOf(locale))) return { ok: true, locale };
  return { ok: false, message: `Nothing is translated to “${asked}”. Choose one of ${languages.join(", ")}, also with a region for its numbers and dates, such as de-CH.` };
}

/** Does something in the language of a locale, and goes back to English. */
export async function speaking<Value>(locale: string, work: () => Value): Promise<Value> {
  speak(await packageTexts(locale), locale);
  try {
    return work();
  } finally {
    speak();
  }
}

/** Intl throws on what is not a language tag; “de_DE.UTF-8” is how POSIX writes one. */
function canonical(asked: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(asked.replace(/[.@][^]*$/u, "").replaceAll("_", "-"))[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
