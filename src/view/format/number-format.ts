/** A function that writes a number with so many decimals, a real minus sign, and never "−0". */
export function numberFormat(locale: string, minimumDecimals: number, maximumDecimals = minimumDecimals): (value: number) => string {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: minimumDecimals,
    maximumFractionDigits: maximumDecimals,
    signDisplay: "negative",
  });
  return (value) => format.format(value).replace("-", "−");
}
