/** Whether JSON is an object with keys. */
export function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** The text at a path of keys; undefined where there is none. */
export function textIn(json: unknown, ...path: readonly string[]): string | undefined {
  const found = valueIn(json, path);
  return typeof found === "string" ? found : undefined;
}

/** The number at a path of keys; undefined where there is none. */
export function numberIn(json: unknown, ...path: readonly string[]): number | undefined {
  const found = valueIn(json, path);
  return typeof found === "number" ? found : undefined;
}

/** The list at a path of keys; undefined where there is none. */
export function listIn(json: unknown, ...path: readonly string[]): readonly unknown[] | undefined {
  const found = valueIn(json, path);
  return Array.isArray(found) ? found : undefined;
}

function valueIn(json: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), json);
}
