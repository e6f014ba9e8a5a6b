import { isCurrency } from "./currencies";

/** Signs and words that people write for a currency, with the codes they may stand for, likeliest first. */
const currencySymbols: ReadonlyMap<string, readonly string[]> = new Map([
  ["$", ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD", "ARS", "CLP", "COP"]],
  ["US$", ["USD"]],
  ["CA$", ["CAD"]],
  ["C$", ["CAD"]],
  ["AU$", ["AUD"]],
  ["A$", ["AUD"]],
  ["NZ$", ["NZD"]],
  ["S$", ["SGD"]],
  ["HK$", ["HKD"]],
  ["MX$", ["MXN"]],
  ["NT$", ["TWD"]],
  ["R$", ["BRL"]],
  ["€", ["EUR"]],
  ["£", ["GBP", "EGP"]],
  ["¥", ["JPY", "CNY"]],
  ["₹", ["INR"]],
  ["₩", ["KRW"]],
  ["₪", ["ILS"]],
  ["₺", ["TRY"]],
  ["₽", ["RUB"]],
  ["₴", ["UAH"]],
  ["₫", ["VND"]],
  ["₱", ["PHP"]],
  ["₦", ["NGN"]],
  ["฿", ["THB"]],
  ["zł", ["PLN"]],
  ["Kč", ["CZK"]],
  ["kr", ["SEK", "NOK", "DKK", "ISK"]],
  ["dollar", ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"]],
  ["dollars", ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"]],
  ["euro", ["EUR"]],
  ["euros", ["EUR"]],
  ["yen", ["JPY"]],
]);

/** Codes that are no English word, so that in small letters they can only be meant as the currency. */
const unmistakable: ReadonlySet<string> = new Set(
  "usd eur gbp jpy chf cad aud nzd cny inr sek nok dkk pln czk huf brl mxn zar sgd hkd krw ils aed sar thb twd".split(" "),
);

/** The code that a sign or word such as “$”, “€”, “euros” or “usd” stands for; the plan's own currency where it may. */
export function currencyMeant(word: string, planCurrency?: string): string | undefined {
  if (unmistakable.has(word.toLowerCase())) return word.toUpperCase();
  if (isCurrency(word)) return word;
  const codes = currencySymbols.get(word) ?? currencySymbols.get(word.toLowerCase());
  return codes?.find((code) => code === planCurrency) ?? codes?.[0];
}
