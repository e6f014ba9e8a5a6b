/** The locale, or English where Intl does not know it: it throws on what is not a language tag, and hosts report odd ones such as "C". */
export function knownLocale(locale: string): string {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu.test(locale) ? (Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? "en") : "en";
}
