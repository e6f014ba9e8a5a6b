import { CompletionItemKind } from "vscode-languageserver-types";
import { currencies } from "../../core/quantity/currencies";
import { say } from "../../core/texts/say";
import type { AskedPlan } from "./asked-plan";
import { type AskedPlace, askedValues, lastKey, valueText } from "./asked-place";
import type { Offer } from "./offer";

/** The currencies of ISO 4217 with their names: as the plan's own, and as keys of its exchange rates. */
export function currencyOffers(asked: AskedPlan): readonly Offer[] {
  const value = askedValues(asked).find(({ structure }) => structure.holds === "currency");
  if (value !== undefined) return offersOf(common, asked.locale).map((offer) => ({ ...offer, insert: valueText(asked, value, offer.label) }));
  if (!asksForRate(asked)) return [];
  const { plan: { currency }, place: { siblings } } = asked;
  return offersOf(common.filter((code) => code !== currency && !siblings.has(code)), asked.locale).map((offer) => rateOffer(offer, asked));
}

/** Most plans are in one of these, so they come first. */
const usual = ["USD", "EUR", "GBP", "CHF", "JPY"];
const common = [...usual, ...currencies.filter((code) => !usual.includes(code))];

function asksForRate(asked: AskedPlace): boolean {
  return asked.place.role === "key" && asked.place.trail.length === 1 && lastKey(asked) === "exchange_rates";
}

function rateOffer(offer: Offer, { text, plan, today, place: { word } }: AskedPlan): Offer {
  const code = offer.label;
  if (/^[ \t]*:/u.test(text.slice(word.end, word.end + 100))) return offer;
  const [rate, unit] = [say`What one ${code} is worth in ${plan.currency}, and on which day.`, `${plan.currency}/${code}`];
  return { ...offer, insert: `${code}: `, snippet: `${code}: {rate: \${1:1.00} ${unit}, date: \${2:${today}}}`, documentation: rate };
}

function offersOf(codes: readonly string[], locale: string): readonly Offer[] {
  const names = currencyNames(locale);
  return codes.map((code) => {
    const name = names.of(code) ?? code;
    return { label: code, kind: CompletionItemKind.Constant, insert: code, filter: `${code} ${name}`, ...(name !== code && { detail: name }) };
  });
}

/** The names of currencies in a locale. Hosts report odd locales, on which Intl throws; their names are then English. */
export function currencyNames(locale: string): Intl.DisplayNames {
  const known = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu.test(locale) ? locale : "en";
  return new Intl.DisplayNames([known, "en"], { type: "currency" });
}
