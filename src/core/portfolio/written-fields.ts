/** The parts of a plan's text by their top-level keys, each with its key: lines are looked at, nothing is parsed. */
export function sectionsIn(text: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  let key: string | undefined;
  let lines: string[] = [];
  const close = (): void => {
    if (key !== undefined && !sections.has(key)) sections.set(key, lines.join("\n"));
  };
  for (const line of text.replace(/^\uFEFF/u, "").split(/\r\n|\r|\n/u)) {
    const [, plain, quoted] = topLevelKey.exec(line) ?? [];
    const next = plain ?? quoted;
    if (next !== undefined) {
      close();
      [key, lines] = [next, [line]];
    } else if (!line.startsWith("#")) lines.push(line);
  }
  close();
  return sections;
}

/** A key at the beginning of a line, as it is or in quotes. */
const topLevelKey = /^(?:([a-z_]+)|["']([a-z_]+)["'])[^\S\n]*:(?=\s|$)/u;

/** The first value that a part gives a key, in block or in flow style; undefined for one that is a map, a list or a longer text. */
export function fieldIn(part: string, key: string): string | undefined {
  const found = new RegExp(`(?:^|[{,\\n])[^\\S\\n]*["']?${key}["']?[^\\S\\n]*:[^\\S\\n]+(.*)`, "u").exec(part);
  const written = found?.[1];
  if (found === null || written === undefined) return undefined;
  const inFlow = /^[{,]/u.test(found[0]);
  return valueOf(written, inFlow);
}

function valueOf(written: string, inFlow: boolean): string | undefined {
  if (/^[[{&*!|>#]/u.test(written)) return undefined;
  const [, double, single] = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')/u.exec(written) ?? [];
  if (double !== undefined) return unescaped(double);
  if (single !== undefined) return single.replaceAll("''", "'");
  const plain = (inFlow ? written.replace(/[,{}[\]][^]*$/u, "") : written).replace(/(?:^|\s)#[^]*$/u, "").trim();
  return /^(?:$|["']|~$|null$)/u.test(plain) ? undefined : plain;
}

/** A text in double quotes that has no escapes but those of a quote and of a slash. */
function unescaped(text: string): string | undefined {
  return /\\[^"\\/]/u.test(text.replaceAll("\\\\", "")) ? undefined : text.replace(/\\(["\\/])/gu, "$1");
}

/** The entries of a part that is a map of maps, such as people, each with its key. */
export function entriesIn(part: string): readonly string[] {
  const [first = "", ...lines] = part.split("\n");
  const depth = lines.map((line) => /^[^\S\n]*(?=[^\s#])/u.exec(line)?.[0].length).find((indent) => indent !== undefined);
  if (depth === undefined) return first.split(/\}\s*,/u);
  const entries: string[][] = [];
  for (const line of lines) {
    if (/\S/u.exec(line)?.index === depth && line.charAt(depth) !== "#") entries.push([]);
    entries.at(-1)?.push(line);
  }
  return entries.map((entry) => entry.join("\n"));
}
