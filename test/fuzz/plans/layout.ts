import type { Written } from "./words";

/** Picks one of so many ways; 0 is the plainest. */
export type Pick = (ways: number) => number;

/** Picks by a list of numbers, and the plainest way behind its end. */
export function picking(choices: readonly number[]): Pick {
  let next = 0;
  return (ways) => (choices[next++] ?? 0) % ways;
}

/** A value as YAML in one of the many layouts that people use; not every text is quoted that needs it. */
export function writtenAs(value: Written, pick: Pick): string {
  const head = one(pick, ["", "", "", "# A plan\n", "---\n", "\n", "%YAML 1.2\n---\n", "# as of\n\n---\n"]);
  const tail = one(pick, ["", "", "", "# end\n", "\n\n", "...\n", "---\n"]);
  const body = isCollection(value) ? block(value, "", pick) : `${scalarText(value, "", pick)}\n`;
  return head + body + tail;
}

function one(pick: Pick, ways: readonly string[]): string {
  return ways[pick(ways.length)] ?? "";
}

function isCollection(value: Written): value is readonly Written[] | { readonly [key: string]: Written } {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

/** The lines of a collection. */
function block(value: readonly Written[] | { readonly [key: string]: Written }, indent: string, pick: Pick): string {
  if (Array.isArray(value)) return value.map((item: Written) => `${before(indent, pick)}${indent}-${itemText(item, indent, pick)}`).join("");
  return Object.entries(value).map(([key, inside]) => `${before(indent, pick)}${indent}${keyText(key, pick)}:${valueText(inside, indent, pick)}`).join("");
}

function before(indent: string, pick: Pick): string {
  return one(pick, ["", "", "", "", "", "", "", "", "\n", `${indent}# why\n`, "# at the edge\n", "\n\n"]);
}

function keyText(key: string, pick: Pick): string {
  return one(pick, ["", "", "", "", "", "", "", "quoted"]) === "quoted" || !/^[\w-]+$/u.test(key) ? JSON.stringify(key) : key;
}

function itemText(item: Written, indent: string, pick: Pick): string {
  if (!isCollection(item) || pick(2) === 1) return ` ${inline(item, indent, pick)}${lineEnd(pick)}`;
  if (pick(4) === 3) return `${lineEnd(pick)}${block(item, `${indent}  `, pick)}`;
  const gap = one(pick, [" ", " ", "   "]);
  return gap + block(item, `${indent} ${gap}`, pick).trimStart();
}

function valueText(value: Written, indent: string, pick: Pick): string {
  if (!isCollection(value) || pick(3) === 1) return `${one(pick, [" ", " ", " ", " ", "  ", "    "])}${inline(value, indent, pick)}${lineEnd(pick)}`;
  const anchor = one(pick, ["", "", "", "", "", "", " &a", " &b", " !!map"]);
  const deeper = Array.isArray(value) ? one(pick, ["  ", "", "    "]) : one(pick, ["  ", "  ", "    ", " "]);
  return `${anchor}${lineEnd(pick)}${block(value, indent + deeper, pick)}`;
}

function lineEnd(pick: Pick): string {
  return one(pick, ["\n", "\n", "\n", "\n", "\n", "\n", " # asked\n", "   # pov-disable-line\n", " \n", "\t\n"]);
}

/** A value within one line, or as a text over several. */
function inline(value: Written, indent: string, pick: Pick): string {
  const mark = one(pick, ["", "", "", "", "", "", "", "", "", "", "", "", "&a ", "!!str ", "*a "]);
  if (mark === "*a ") return "*a";
  if (!isCollection(value)) return mark + scalarText(value, indent, pick);
  const [gap, comma] = [one(pick, ["", " "]), one(pick, [", ", ",", " ,  ", `,\n${indent}    `])];
  if (Array.isArray(value)) return `${mark}[${gap}${value.map((item: Written) => flowText(item, pick)).join(comma)}${one(pick, ["", "", ","])}${gap}]`;
  const entries = Object.entries(value).map(([key, inside]) => `${keyText(key, pick)}: ${flowText(inside, pick)}`);
  return `${mark}{${gap}${entries.join(comma)}${gap}}`;
}

function flowText(value: Written, pick: Pick): string {
  if (isCollection(value)) return inline(value, "", picking([]));
  return typeof value === "string" && /[,[\]{}]/u.test(value) ? JSON.stringify(value) : scalarText(value, "", picking([pick(3)]));
}

function scalarText(value: Written, indent: string, pick: Pick): string {
  if (value === null) return one(pick, ["null", "~", ""]);
  if (typeof value === "object") return Array.isArray(value) ? "[]" : "{}";
  return typeof value === "string" ? words(value, indent, pick) : String(value);
}

function words(value: string, indent: string, pick: Pick): string {
  const plain = /^[A-Za-z0-9][^\n:#"'\\]*$/u.test(value) && !/\s$/u.test(value) ? value : JSON.stringify(value);
  const styles = [
    () => plain,
    () => JSON.stringify(value),
    () => `'${value.replaceAll("'", "''")}'`,
    () => blockText(value, indent, pick),
    () => value.replaceAll(" ", `\n${indent}    `),
    () => value,
  ];
  return (styles[pick(12)] ?? (() => plain))();
}

function blockText(value: string, indent: string, pick: Pick): string {
  const header = one(pick, ["|-", ">", "|", ">-", "|+", ">2-", "| # text"]);
  return `${header}\n${value.split("\n").map((line) => `${indent}    ${line}`).join("\n")}`;
}
