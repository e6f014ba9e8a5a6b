/** A line of a YAML text: how far it is indented and what stands on it. */
interface Line {
  readonly indent: number;
  readonly content: string;
}

/** A key or a dash with everything below it. */
interface Entry {
  readonly lines: readonly Line[];
  readonly isItem: boolean;
}

/** More entries than a record has keys: of a longer map only ids would be left out, and they matter to a new one alone. */
const besideAtMost = 30;

const lineEnd = /\r\n|\n|\r/u;
const quotedKey = /^(?:"[^"]*"|'[^']*')\s*:(?=\s|$)/u;
const plainKey = /^(?:[^\s#"'{}[\],&*!|>%@`-]|-[^\s{}[\],"'#])[^{}[\],"'#]*$/u;

/**
 * The part of a YAML text that says what stands around a mark: the keys above it, and beside each of them the keys with
 * their plain values. Whatever else is written, broken or not, is left out, so a long plan costs no more than a short one.
 */
export function linesAround(text: string, mark: string): string {
  const lines = text.split(lineEnd).map(lineOf).filter(({ content }) => content !== "" && !/^(?:#|---|\.\.\.|%)/u.test(content) || content.includes(mark));
  return narrowed(lines, mark).map(({ indent, content }) => " ".repeat(indent) + content).join("\n");
}

/** A tab that indents is no YAML; what is meant is clear enough to go on. */
function lineOf(line: string): Line {
  const content = line.trimStart();
  const before = line.slice(0, line.length - content.length).replaceAll("\t", "  ");
  return { indent: before.length, content };
}

function narrowed(lines: readonly Line[], mark: string): readonly Line[] {
  const [first, ...others] = lines;
  // In front of everything and further in than the rest, it belongs to nothing.
  if (first?.content.startsWith(mark) === true && others.some(({ indent }) => indent < first.indent)) return [];
  const entries = entriesOf(lines, mark);
  if (entries === undefined) return lines;
  const at = entries.findIndex((entry) => entry.lines.some(({ content }) => content.includes(mark)));
  const isNewKey = entries[at]?.lines[0]?.content.startsWith(mark) === true;
  const near = isNewKey ? entries : entries.slice(Math.max(0, at - besideAtMost), at + besideAtMost);
  return near.flatMap((entry) => (entry === entries[at] ? opened(entry, mark) : closed(entry)));
}

/** The entry with the mark: only what is below a bare key can be narrowed further. */
function opened({ lines, isItem }: Entry, mark: string): readonly Line[] {
  const [head, ...below] = lines;
  if (head === undefined || isItem || head.content.includes(mark) || !/:\s*(?:#[^]*)?$/u.test(head.content)) return lines;
  return [head, ...narrowed(below, mark)];
}

/** An entry beside the mark, with its value where that is a plain word. */
function closed({ lines, isItem }: Entry): readonly Line[] {
  const [head, ...below] = lines;
  if (head === undefined || isItem) return [];
  const key = keyIn(head.content) ?? "";
  const value = head.content.slice(key.length).trim();
  const isPlain = below.length === 0 && /^(?:[\w.][^{}[\]"'#&*:]*|"[^"\\]*"|'[^']*')$/u.test(value);
  return [{ indent: head.indent, content: isPlain ? `${key} ${value}` : key }];
}

/** The lines cut at each key or dash of the outermost level; undefined where there is none, as in brackets. What is half typed above the first is left out. */
function entriesOf(written: readonly Line[], mark: string): readonly Entry[] | undefined {
  const start = written.findIndex((line) => startsEntry(line) || /^[[{]/u.test(line.content) || line.content.includes(mark));
  const [first, ...others] = written.slice(Math.max(0, start));
  if (first === undefined || !startsEntry(first) || others.some(({ indent }) => indent < first.indent)) return undefined;
  const entries: { lines: Line[]; isItem: boolean }[] = [];
  for (const line of [first, ...others]) {
    const last = entries.at(-1);
    if (last === undefined || (line.indent <= first.indent && startsEntry(line))) entries.push({ lines: [line], isItem: isDash(line) });
    else last.lines.push(line);
  }
  return entries;
}

function startsEntry(line: Line): boolean {
  return isDash(line) || keyIn(line.content) !== undefined;
}

function isDash({ content }: Line): boolean {
  return /^-(?:\s|$)/u.test(content);
}

/** The key that a line begins with, and its colon. */
function keyIn(content: string): string | undefined {
  const quoted = quotedKey.exec(content)?.[0];
  const colon = content.slice(1).search(/:(?:\s|$)/u) + 1;
  return quoted ?? (colon > 0 && plainKey.test(content.slice(0, colon)) ? content.slice(0, colon + 1) : undefined);
}
