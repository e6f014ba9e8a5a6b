/**
 * The plain number that digits with separators stand for, in English or continental habit:
 * `200,000` and `200.000,00` are 200000, `1,2` is 1.2. Undefined when the groups make no sense.
 */
export function plainDigits(written: string, isScaled: boolean): string | undefined {
  const mark = decimalMark(written, isScaled);
  const cut = mark === undefined ? written.length : written.lastIndexOf(mark);
  const groups = written.slice(0, cut).split(/[.,_'’\s]/);
  const fraction = written.slice(cut + 1);
  if (!groups.every(isDigits) || !hasThousands(groups)) return undefined;
  if (mark === undefined) return groups.join("");
  return isDigits(fraction) ? `${groups.join("")}.${fraction}` : undefined;
}

/** The last mark when both kinds occur; a lone comma before three digits groups, unless “Mio” follows. */
function decimalMark(written: string, isScaled: boolean): "." | "," | undefined {
  const points = written.split(".").length - 1;
  const commas = written.split(",").length - 1;
  if (points > 0 && commas > 0) return written.lastIndexOf(".") > written.lastIndexOf(",") ? "." : ",";
  if (points > 0) return points === 1 ? "." : undefined;
  if (commas !== 1) return undefined;
  const groupsThousands = /^[1-9]\d{0,2},\d{3}$/.test(written) && !isScaled;
  return groupsThousands ? undefined : ",";
}

/** Groups of three, or of two before the last as in India. */
function hasThousands(groups: readonly string[]): boolean {
  return groups.slice(1).every(({ length }, index, all) => length === 3 || (length === 2 && index < all.length - 1));
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}
