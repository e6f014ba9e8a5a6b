const longest = 40;

/**
 * An id for a plan about an outcome at a customer, `northwind-report-time`, that none of the taken ones is. Letters that
 * an id cannot have become their plain ones, or a break between words.
 */
export function planIdFor(customer: string, outcome: string, taken: ReadonlySet<string> = new Set()): string {
  const id = [idWords(customer) || "customer", outcome].join("-");
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}

/** Words as an id has them: in lower case, joined by “-”, and not too long. */
export function idWords(text: string): string {
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll("ß", "ss").toLowerCase();
  return plain
    .replaceAll(/['’]/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "")
    .slice(0, longest)
    .replace(/-$/u, "");
}
