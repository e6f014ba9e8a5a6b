/** What a plan says, before anybody writes it down. */
export type Tree = string | number | boolean | readonly Tree[] | TreeMap;

/** A map of a plan, in the order of its keys. */
export interface TreeMap {
  readonly [key: string]: Tree;
}

/** Whether this part of a plan is a map. */
export function isMap(tree: Tree | undefined): tree is TreeMap {
  return typeof tree === "object" && !Array.isArray(tree);
}

/** The part at a path of keys, where there is one. */
export function at(tree: Tree | undefined, ...path: readonly string[]): Tree | undefined {
  return path.reduce<Tree | undefined>((part, key) => (isMap(part) ? part[key] : undefined), tree);
}

/** The same plan with another part at a path of keys; without that key where nothing is given. A path that leads nowhere changes nothing. */
export function put(tree: TreeMap, [key, ...rest]: readonly string[], part: Tree | undefined): TreeMap {
  if (key === undefined) return tree;
  if (rest.length > 0) {
    const inner = tree[key];
    return isMap(inner) ? { ...tree, [key]: put(inner, rest, part) } : tree;
  }
  if (part !== undefined) return { ...tree, [key]: part };
  return Object.fromEntries(Object.entries(tree).filter(([name]) => name !== key));
}

/** The same plan with another name for a key, in its place. */
export function rename(tree: TreeMap, path: readonly string[], name: string): TreeMap {
  const key = path.at(-1);
  const parent = at(tree, ...path.slice(0, -1));
  if (key === undefined || !isMap(parent) || parent[key] === undefined) return tree;
  const renamed = Object.fromEntries(Object.entries(parent).map(([old, part]) => [old === key ? name : old, part]));
  return path.length === 1 ? renamed : put(tree, path.slice(0, -1), renamed);
}
