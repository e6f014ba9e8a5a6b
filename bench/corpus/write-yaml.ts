import type { Draws } from "./draws";
import type { Style } from "./style";
import { type Tree, type TreeMap, isMap } from "./tree";

/** The text of a plan as somebody with this style writes it. */
export function writeYaml(plan: TreeMap, style: Style, draws: Draws): string {
  const sections = Object.entries(plan).flatMap(([key, part]) => {
    const lines = entry(key, part, 0, style);
    const spaced = style.isSpaced && lines.length > 1 ? [""] : [];
    return [...spaced, ...(draws.chance(style.comments) ? commented(lines, draws) : lines)];
  });
  return `${sections.join("\n")}\n`;
}

const remarks = ["as agreed in the kickoff", "from the customer's own sheet", "to be read again before the readout", "see the minutes of last week"] as const;

function commented([first = "", ...rest]: readonly string[], draws: Draws): readonly string[] {
  const remark = `# ${draws.pick(remarks)}`;
  return draws.chance(50) || /[>|]-?$/u.test(first) ? [remark, first, ...rest] : [`${first}  ${remark}`, ...rest];
}

function entry(key: string, part: Tree, column: number, style: Style): readonly string[] {
  const start = `${" ".repeat(column)}${key}:`;
  if (typeof part === "string" && style.folds && part.length > 60) return [`${start} >-`, ...folded(part, column + style.indent)];
  if (typeof part !== "object" || isOneLine(part, start.length, column, style)) return [`${start} ${inFlow(part, style, false)}`];
  if (isMap(part)) return [start, ...Object.entries(part).flatMap(([inner, value]) => entry(inner, value, column + style.indent, style))];
  const dash = column + (style.dashes === "inside" ? style.indent : 0);
  return [start, ...part.flatMap((item) => listItem(item, dash, style))];
}

function listItem(item: Tree, column: number, style: Style): readonly string[] {
  const dash = `${" ".repeat(column)}- `;
  if (!isMap(item) || isOneLine(item, dash.length, column, style)) return [`${dash}${inFlow(item, style, false)}`];
  const lines = Object.entries(item).flatMap(([key, value]) => entry(key, value, column + 2, style));
  return lines.map((line, index) => (index === 0 ? `${dash}${line.trimStart()}` : line));
}

/** A whole section in one line is hard to read, unless it is short. */
function isOneLine(part: Tree, before: number, column: number, style: Style): boolean {
  if (Object.keys(part).length === 0) return true;
  const length = before + 1 + inFlow(part, style, false).length;
  return length <= (column === 0 ? 72 : style.width);
}

function inFlow(part: Tree, style: Style, isInside: boolean): string {
  if (typeof part === "string") return scalar(part, style, isInside);
  if (typeof part !== "object") return String(part);
  const pad = style.isAiry ? " " : "";
  if (isMap(part)) return `{${pad}${Object.entries(part).map(([key, value]) => `${key}: ${inFlow(value, style, true)}`).join(", ")}${pad}}`;
  return `[${part.map((item) => inFlow(item, style, true)).join(", ")}]`;
}

/** Text without quotes where it may go without, unless the author likes them around sentences. */
function scalar(text: string, { quotes }: Style, isInside: boolean): string {
  const isPlain = /^[A-Za-z0-9](?:[^:#"'\n]|:(?! ))*$/u.test(text) && !/^(?:true|false|null|[\d.]+)$/u.test(text) && !(isInside && /[,[\]{}]/u.test(text)) && !text.endsWith(":");
  const isSentence = text.length > 24 && text.includes(" ");
  if (isPlain && !(quotes !== "" && isSentence)) return text;
  return quotes === "'" ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

function folded(text: string, column: number): readonly string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last.length + word.length > 70) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.map((line) => `${" ".repeat(column)}${line}`);
}
