import { quoteIfNeeded } from "./quote";

/** A value to be written into a plan: text, a number, a list, or a record with its keys in order. */
export type WrittenValue = string | number | readonly WrittenValue[] | { readonly [key: string]: WrittenValue };

/** How a plan is laid out, so that what is added looks like what is there. */
export interface Layout {
  readonly lineEnd: string;
  /** The spaces by which one level is indented. */
  readonly step: string;
}

/** The longest line that a list or record is put on as a whole. */
const lineLength = 110;

/** The value on one line, lists and records in brackets. */
export function inFlow(value: WrittenValue): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return quoteIfNeeded(value, "flow");
  if (isList(value)) return `[${value.map(inFlow).join(", ")}]`;
  return `{${Object.entries(value).map(([key, child]) => `${quoteIfNeeded(key)}: ${inFlow(child)}`).join(", ")}}`;
}

/**
 * `key: value` as it stands in a block whose keys are indented by `indent`. Sections of the plan get a line for each
 * key; deeper lists and records stay on one line while they fit.
 */
export function blockEntry(key: string, value: WrittenValue, indent: string, layout: Layout): string {
  const name = `${quoteIfNeeded(key, "block")}:`;
  if (typeof value !== "object") return `${name} ${inBlock(value)}`;
  const oneLine = `${name} ${inFlow(value)}`;
  const isSection = indent === "" && !isList(value);
  if (isEmpty(value) || (!isSection && indent.length + oneLine.length <= lineLength)) return oneLine;
  return name + blockLines(value, indent + layout.step, layout);
}

/** A list item as it stands in a block, from its dash on. */
export function blockItem(value: WrittenValue): string {
  return `- ${typeof value === "object" ? inFlow(value) : inBlock(value)}`;
}

/** A list item whose record has a line for each key; its keys stand `keyColumn` columns behind the dash. */
export function blockItemByLines(value: WrittenValue, indent: string, keyColumn: number, layout: Layout): string {
  if (typeof value !== "object" || isList(value) || isEmpty(value)) return blockItem(value);
  const keyIndent = indent + " ".repeat(keyColumn);
  const lines = Object.entries(value).map(([key, child]) => blockEntry(key, child, keyIndent, layout));
  return `-${" ".repeat(keyColumn - 1)}${lines.join(layout.lineEnd + keyIndent)}`;
}

function blockLines(value: Exclude<WrittenValue, string | number>, indent: string, layout: Layout): string {
  const lines = isList(value)
    ? value.map(blockItem)
    : Object.entries(value).map(([key, child]) => blockEntry(key, child, indent, layout));
  return lines.map((line) => layout.lineEnd + indent + line).join("");
}

function inBlock(value: string | number): string {
  return typeof value === "number" ? String(value) : quoteIfNeeded(value, "block");
}

function isList(value: WrittenValue): value is readonly WrittenValue[] {
  return Array.isArray(value);
}

function isEmpty(value: Exclude<WrittenValue, string | number>): boolean {
  return Object.keys(value).length === 0;
}
