/** One item in both versions; undefined on the side that lacks it. */
export interface Pair {
  readonly was: unknown;
  readonly is: unknown;
}

/** By what items of a list are known again. */
export interface Likeness {
  /** What names an item, such as its id, or a reading's day; several items can have one name. */
  readonly nameOf: (item: unknown) => string;
  /** All that an item says, in a form that only its meaning decides. */
  readonly formOf: (item: unknown) => string | undefined;
  /** What it says besides its name, where that tells it from others. */
  readonly restOf?: (item: unknown) => string | undefined;
}

/**
 * The items of two lists side by side, wherever they stand: in the order of the later list, and what is gone at the end.
 * Of several items with one name the equal ones belong together, and else the first to the first; an item whose name is
 * nowhere else has another name now if all the rest is the same.
 */
export function align(was: readonly unknown[], is: readonly unknown[], { nameOf, formOf, restOf = () => undefined }: Likeness): readonly Pair[] {
  const partners = new Map<number, number>();
  const gone = new Set(was.keys());
  const keys = [(item: unknown): string => `${nameOf(item)}\n${formOf(item) ?? ""}`, nameOf, restOf];
  for (const keyOf of keys) {
    const places = placesByKey(was, gone, keyOf);
    for (const [place, item] of is.entries()) {
      const key = partners.has(place) ? undefined : keyOf(item);
      const partner = key === undefined ? undefined : places.get(key)?.shift();
      if (partner === undefined) continue;
      partners.set(place, partner);
      gone.delete(partner);
    }
  }
  return [...is.map((item, place) => ({ was: was[partners.get(place) ?? -1], is: item })), ...[...gone].map((place) => ({ was: was[place], is: undefined }))];
}

function placesByKey(items: readonly unknown[], places: ReadonlySet<number>, keyOf: (item: unknown) => string | undefined): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const key = keyOf(items[place]);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return groups;
}
