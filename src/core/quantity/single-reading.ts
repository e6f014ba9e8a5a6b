/**
 * Whether what somebody wrote in their own way can only mean its canonical form. `1,200 h` may be 1.2 or 1200, a lone “m”
 * may be metres, minutes or millions, and “$” is the plan's currency or another one; amounts of money have no three
 * decimals, so there a comma before three digits groups.
 */
export function hasSingleReading(written: string, canonical: string, planCurrency: string | undefined): boolean {
  const number = /\d[\d.,_'’\s]*/u.exec(written)?.[0].trim() ?? "";
  const [code] = /(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/u.exec(canonical) ?? [];
  const isGroupOrDecimals = /^\d{1,3}[.,]\d{3}$/u.test(number.replace(/[.,]$/u, ""));
  if (isGroupOrDecimals && (code === undefined || number.includes("."))) return false;
  if (/\d\s*m(?!\p{L})/iu.test(written)) return false;
  return code === undefined || written.includes(code) || code === planCurrency || (code === "EUR" && written.includes("€"));
}
