import { type Surroundings, quantityIn } from "../../core/template/fitting";
import type { Quantity } from "../../core/quantity/quantity";
import type { AskedPlan } from "./asked-plan";
import { sectionOf } from "./sections-of";

/** The numbers that a snippet may use: the plan's inputs, and the baseline of the outcome that is written, also when it was typed just now. */
export function surroundingsOf({ text, plan, place: { trail } }: AskedPlan): Surroundings {
  const inputs = [...plan.inputs].flatMap(([id, input]) => (input?.value === undefined ? [] : [[id, input.value] as const]));
  const [section, outcome] = trail.map(({ key }) => key);
  if (section !== "outcomes" || outcome === undefined) return { inputs: new Map(inputs) };
  const written = quantityAfter(keyIn(entryOf(sectionOf(text, "outcomes"), outcome), "baseline"), "value");
  const baseline = written ?? plan.outcomes.get(outcome)?.baseline?.value;
  return { inputs: new Map(inputs), ...(baseline !== undefined && { baseline }) };
}

/** What stands behind a key in a section of lines, down to the next key that is no further in. */
function entryOf(section: string, id: string): string {
  const lines = section.split(/\r?\n/u);
  const first = lines.findIndex((line) => keyOf(line) === id);
  if (first < 0) return "";
  const indent = indentOf(lines[first]);
  const next = lines.findIndex((line, index) => index > first && line.trim() !== "" && indentOf(line) <= indent);
  const [head = "", ...rest] = lines.slice(first, next < 0 ? lines.length : next);
  return [head.replace(/^[^:]*:/u, ""), ...rest].join("\n");
}

/** The same within an entry, which may also stand in braces. */
function keyIn(entry: string, key: string): string {
  const found = entryOf(entry, key);
  if (found !== "") return found;
  const inBraces = entry.indexOf(`${key}:`);
  return inBraces < 0 ? "" : entry.slice(inBraces + key.length + 1);
}

function keyOf(line: string): string | undefined {
  return /^[ \t]*["']?([\w-]+)["']?[ \t]*:/u.exec(line)?.[1];
}

function indentOf(line = ""): number {
  return line.length - line.trimStart().length;
}

/** The quantity that an entry is, or that stands behind a key in it. */
function quantityAfter(entry: string, key: string): Quantity | undefined {
  const isWhole = !/^\s*(?:\{|[\w-]+[ \t]*:)/u.test(entry);
  const from = isWhole ? 0 : entry.indexOf(`${key}:`) + key.length + 1;
  if (!isWhole && from <= key.length) return undefined;
  const written = /^\s*["']?([^,}"'#\n]+)/u.exec(entry.slice(from))?.[1];
  return written === undefined ? undefined : quantityIn(written.trim());
}
