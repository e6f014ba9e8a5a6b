/** A way to write a text of any length that is as hard to read as possible for something. */
export interface HostileShape {
  readonly name: string;
  /** About so many characters, and no more. */
  readonly text: (length: number) => string;
}

const head = 'pov: "1"\nid: a-plan\ntitle: A plan\ncurrency: USD\ncustomer: Northwind\n';
const people = "people:\n  osei: {name: R. Osei, roles: [executive-sponsor, economic-buyer]}\n  lindt: {name: M. Lindt, roles: [champion, metric-owner]}\n";
const business = "business_case: {horizon: 3 year, discount_rate: 10 %}\n";

/** Texts that somebody who means harm could write, each for something that could take more time than the text is long. */
export const hostileShapes: readonly HostileShape[] = [
  repeated("anchors", "scope:\n  in:\n", (index) => `    - &a${index} x\n`),
  repeated("aliases of one anchor", "scope:\n  out: [&a x]\n  in:\n", () => "    - *a\n"),
  repeated("anchors and aliases in turn", "scope:\n  in:\n", (index) => `    - &a${index} x\n    - *a${index}\n`),
  halves("many anchors, then many aliases", "scope:\n  in:\n", (index) => `    - &a${index} x\n`, () => "    - *a0\n"),
  repeated("aliases in a flow list", "scope: {out: [&a x], in: [", () => "*a,", "]}\n"),
  repeated("redefined anchors", "scope:\n  in:\n", () => "    - &a x\n"),
  repeated("aliases of nothing", "scope:\n  in:\n", (index) => `    - *a${index}\n`),
  { name: "laughs", text: (length) => filled(laughs(), length, () => "# and more\n") },
  repeated("aliases of a person with many roles", `people:\n  first: &p {name: A, roles: [${"champion, ".repeat(400)}champion]}\n`, (index) => `  p${index}: *p\n`),
  repeated("merge keys", "people:\n  first: &p {name: A}\n", (index) => `  p${index}: {<<: *p}\n`),
  repeated("a long flow list", "scope: {in: [", () => "a,", "]}\n"),
  repeated("a long flow map", "people: {", (index) => `p${index}: {name: A},`, "}\n"),
  repeated("an unclosed flow list", "scope: {in: [", () => "a,"),
  repeated("empty flow lists", "scope: {in: [", () => "[],", "]}\n"),
  repeated("brackets side by side", "scope:\n  in: ", () => "[]"),
  repeated("opening brackets", "scope:\n  in: ", () => "["),
  repeated("closing brackets", "scope:\n  in: ", () => "]"),
  repeated("unknown keys", "", (index) => `k${index}: x\n`),
  repeated("keys nearly known", "", (index) => `currenc${index}: x\n`),
  repeated("unknown keys deep inside", "people:\n  osei:\n", (index) => `    nam${index}: x\n`),
  repeated("duplicate keys", "", () => "title: x\n"),
  repeated("duplicate ids", "people:\n", () => "  a: {name: A}\n"),
  repeated("keys without colons", "", (index) => `word${index}\n`),
  repeated("keys without values", "scope:\n", (index) => `  k${index}:\n`),
  repeated("explicit keys", "scope:\n", (index) => `  ? k${index}\n  : x\n`),
  repeated("lists as keys", "scope:\n", () => "  ? [a]\n  : x\n"),
  repeated("a very long key", "", () => "k", ": x\n"),
  repeated("a very long key in quotes", '"', () => "k ", '": x\n'),
  repeated("a very long id", "people:\n  ", () => "k", ": {name: A}\n"),
  repeated("long unknown keys", "", (index) => `${"k".repeat(900)}${index}: x\n`),
  repeated("a huge plain text", "problem:\n  pain: ", () => "word "),
  repeated("a huge word", "problem:\n  pain: ", () => "w"),
  repeated("a plain text over many lines", "problem:\n  pain: a\n", () => "    b\n"),
  repeated("blank lines in a plain text", "problem:\n  pain: a", () => "\n"),
  repeated("a quoted text over many lines", 'problem:\n  pain: "a', () => "\n    b", '"\n'),
  repeated("an unclosed quote", 'problem:\n  pain: "', () => "word \n "),
  repeated("escapes", 'problem:\n  pain: "', () => "\\u0041", '"\n'),
  repeated("single quotes", "problem:\n  pain: '", () => "''", "'\n"),
  repeated("a block text", "problem:\n  pain: |\n", () => "    word word\n"),
  repeated("a block text of blank lines", "problem:\n  pain: |\n    a\n", () => "\n"),
  repeated("a folded text", "problem:\n  pain: >\n", () => "    a\n\n"),
  repeated("spaces behind a text", "problem:\n  pain: a", () => " ", "b\n"),
  repeated("tabs", "problem:\n  pain: a", () => "\t"),
  repeated("lines of spaces", "", () => "                   \n"),
  repeated("carriage returns", "", () => "\r"),
  repeated("comments", "", () => "# a\n"),
  repeated("empty comments", "", () => "#\n"),
  repeated("one long comment", "# ", () => "a "),
  repeated("comments behind values", "scope:\n  in:\n", () => "    - a # b\n"),
  repeated("documents", "", () => "---\n"),
  repeated("documents with plans", "", () => "---\nid: a\n"),
  repeated("ends of documents", "", () => "...\n"),
  repeated("directives", "", () => "%YAML 1.2\n"),
  repeated("tags", "scope:\n  in:\n", () => "    - !a b\n"),
  repeated("one long tag", "scope:\n  in: !", () => "a", " b\n"),
  repeated("nothing but dashes", "scope:\n  in:\n", () => "    -\n"),
  repeated("nothing but colons", "", () => ":\n"),
  repeated("wrong indentation", "scope:\n", (index) => `${" ".repeat(1 + (index % 7))}a:\n`),
  repeated("tabs for indentation", "scope:\n", () => "\ta: b\n"),
  repeated("suppressions of the next line", "", () => "# pov-disable-next-line outcome-count\n"),
  repeated("suppressions that are left open", "", () => "# pov-disable outcome-count\n"),
  repeated("suppressions begun and ended", "", () => "# pov-disable outcome-count\n# pov-enable outcome-count\n"),
  repeated("suppressions of the same line", "", (index) => `k${index}: x # pov-disable-line\n`),
  repeated("one suppression of many rules", "# pov-disable ", (index) => `rule-${index}, `),
  repeated("suppressions of nothing known", "", (index) => `# pov-disable-next-line outcome-coun${index}\n`),
  repeated("people", "people:\n", (index) => `  p${index}: {name: A. Person ${index}, title: Intern, roles: [champion]}\n`),
  repeated("roles of a person", "people:\n  osei: {name: R. Osei, roles: [", () => "champion,", "]}\n"),
  repeated("names of nobody", "timeline:\n  checkpoints:\n    - name: a\n      attendees: [", (index) => `ose${index},`, "]\n"),
  halves("people, and names nearly theirs", "people:\n", (index) => `  person-${index}: {name: A}\n`, (index) => `  - persn-${index}\n`, "scope: {in: [a]}\ntimeline:\n checkpoints:\n - name: a\n   date: 2026-03-03\n   attendees:\n"),
  repeated("inputs", "inputs:\n", (index) => `  i${index}: ${index} report/year\n`),
  repeated("inputs with ranges that a formula uses", `inputs:\n`, (index) => `  i${index}: {value: 5 USD, low: 1 USD, high: 9 USD}\n`),
  repeated("inputs of one word", "inputs:\n", (index) => `  i${index}: ${index}\n`),
  halves("inputs, and factors nearly named so", "inputs:\n", (index) => `  input-${index}: 5 USD\n`, (index) => `  o${index}: {baseline: 1 h, target: 2 h, benefit: {driver: time-saved, volume: inpt-${index}}}\n`, "outcomes:\n"),
  halves("inputs, and formulas of them", "inputs:\n", (index) => `  i${index}: {value: 5 USD/year, low: 1 USD/year, high: 9 USD/year}\n`, (index) => `  o${index}: {baseline: 5 h, target: 2 h, measurements: [{date: 2026-03-03, value: 1 h}], benefit: {driver: formula, formula: "i${index} + i${index + 1} + i0 * 2"}}\n`, `${business}outcomes:\n`),
  repeated("outcomes", "outcomes:\n", (index) => `  o${index}: {statement: Export to CSV, baseline: 5 h, target: 2 h}\n`),
  repeated("outcomes that are worth something", `${people}inputs: {v: {value: 5 report/year, low: 1 report/year, high: 9 report/year}, r: 60 USD/h}\n${business}outcomes:\n`, (index) => `  o${index}: {baseline: 5 h/report, target: 2 h/report, measurements: [{date: 2026-03-03, value: 1 h/report}], benefit: {driver: time-saved, volume: v, rate: r}}\n`),
  repeated("outcomes alike", `${people}outcomes:\n`, (index) => `  o${index}: {statement: Analysts produce the weekly pipeline risk report number ${index} faster, owner: lindt, baseline: 5 h, target: 2 h}\n`),
  repeated("feature tests", "outcomes:\n", (index) => `  o${index}: {statement: "Does it support feature ${index}?", target: {operator: "=", value: yes}}\n`),
  repeated("measurements", "outcomes:\n  o:\n    baseline: 5 h\n    target: 2 h\n    measurements:\n", (index) => `      - {date: 2026-03-${String(1 + (index % 28)).padStart(2, "0")}, value: ${index} min}\n`),
  repeated("measurements with guardrails", "outcomes:\n  o:\n    baseline: 5 h\n    target: 2 h\n    guardrails: {g: {name: g, operator: '=', limit: 0}}\n    measurements:\n", () => "      - {date: 2026-03-03, value: 5 min, guardrails: {g: 0}}\n"),
  repeated("guardrails", "outcomes:\n  o:\n    baseline: 5 h\n    target: 2 h\n    guardrails:\n", (index) => `      g${index}: {name: g, operator: "=", limit: 0}\n`),
  repeated("costs", `${people}${business}  costs:\n`.replace("{horizon: 3 year, discount_rate: 10 %}", "\n  horizon: 3 year"), (index) => `    c${index}: {kind: vendor, amount: ${index} USD/year}\n`),
  repeated("shares of a ramp", "business_case: {horizon: 3 year, ramp: [", () => "50 %,", "]}\n"),
  repeated("phases", "timeline:\n  start: 2026-03-03\n  end: 2026-03-16\n  phases:\n", (index) => `    - {name: phase ${index}, start: 2026-03-03, end: 2026-03-06}\n`),
  repeated("checkpoints", `${people}timeline:\n  start: 2026-03-03\n  end: 2026-03-16\n  checkpoints:\n`, () => "    - {name: c, date: 2026-03-09, attendees: [osei, lindt]}\n"),
  repeated("steps", `${people}commitment:\n  made_by: osei\n  steps:\n`, (index) => `    - {step: step ${index}, owner: lindt, due: 2026-03-20}\n`),
  repeated("risks", "risks:\n", (index) => `  r${index}: {text: A risk ${index}, likelihood: high, impact: high}\n`),
  repeated("agreements", `${people}agreements:\n`, () => "  - {by: osei, date: 2026-02-27}\n"),
  repeated("fields of an agreement", `${people}agreements:\n  - by: osei\n    date: 2026-02-27\n    fields:\n`, (index) => `      outcomes.o${index}.target: 0123456789abcdef\n`),
  repeated("exchange rates", "exchange_rates:\n", (index) => `  ${letters(index)}: {rate: 1.08 USD/${letters(index)}, date: 2026-02-26}\n`),
  repeated("a huge number", "inputs:\n  a: ", () => "9", " USD\n"),
  repeated("a huge unit", "inputs:\n  a: 1 ", () => "a*", "a\n"),
  repeated("a unit of many parentheses", "inputs:\n  a: 1 ", () => "("),
  repeated("a unit of many powers", "inputs:\n  a: 1 a", () => "^2"),
  repeated("a quantity without spaces", "inputs:\n  a: 1", () => "a1"),
  repeated("a formula of ones", formula(), () => "+1", "\"}\n"),
  repeated("a formula of parentheses", formula(), () => "(", "\"}\n"),
  repeated("a formula of signs", formula(), () => "-", "\"}\n"),
  repeated("formulas as long as they may be", "outcomes:\n", (index) => `  o${index}: {baseline: 5 h, target: 2 h, benefit: {driver: formula, formula: "1${"+1".repeat(99)}"}}\n`),
  repeated("secrets", "problem:\n  pain: |\n", () => "    password: hunter2 token=abcdef0123456789abcdef\n"),
  repeated("words that begin like secrets", "problem:\n  pain: |\n    ", () => "password password ", "\n"),
  repeated("addresses", "problem:\n  pain: |\n", () => "    someone@example.com +44 20 7946 0000\n"),
  repeated("a word that is nearly an address", "problem:\n  pain: ", () => "a.", "@\n"),
  repeated("digits", "problem:\n  pain: ", () => "1 ", "x\n"),
  repeated("private words", "problem:\n  pain: ", () => "salary of ", "\n"),
  repeated("vague words", "outcomes:\n  o:\n    statement: ", () => "better by "),
  repeated("questions", "outcomes:\n  o:\n    statement: does ", () => "it support ", "\n"),
  repeated("percentages", "outcomes:\n  o:\n    statement: ", () => "reduce a b c ", "5 %\n"),
  repeated("links", "problem:\n  pain: ", () => "https://example.com/a?b=c "),
  repeated("evidence", "outcomes:\n  o:\n    measurements:\n", (index) => `      - {date: 2026-03-03, value: 1 h, evidence: ../../${index}.csv}\n`),
  repeated("letters with many marks", "problem:\n  pain: e", () => "\u0301"),
  repeated("letters of two units", "problem:\n  pain: ", () => "\u{1F600}"),
  repeated("invisible letters", "problem:\n  pain: a", () => "\u200B\u202E", "b\n"),
];

/** So many characters of one thing again and again, after a beginning and before an end. */
function repeated(name: string, start: string, piece: (index: number) => string, end = ""): HostileShape {
  return { name, text: (length) => filled(head + start, length - end.length, piece) + end };
}

/** Half of the characters of one thing, and half of another. */
function halves(name: string, start: string, first: (index: number) => string, second: (index: number) => string, between = ""): HostileShape {
  return { name, text: (length) => filled(filled(head + start, length / 2, first) + between, length, second) };
}

function filled(start: string, length: number, piece: (index: number) => string): string {
  const pieces = [start];
  let written = start.length;
  for (let index = 0; ; index++) {
    const next = piece(index);
    written += next.length;
    if (written > length) return pieces.join("");
    pieces.push(next);
  }
}

/** Each list holds the one before ten times. */
function laughs(): string {
  const levels = Array.from({ length: 12 }, (_, level) => `a${level}: &a${level} [${Array(10).fill(level === 0 ? "x" : `*a${level - 1}`).join(", ")}]\n`);
  return `${head}${levels.join("")}scope: {in: *a11}\n`;
}

function formula(): string {
  return `outcomes:\n  o: {baseline: 5 h, target: 2 h, benefit: {driver: formula, formula: "1`;
}

/** Another word of three capitals for each number, as codes of currencies are. */
function letters(index: number): string {
  return [index, index / 26, index / 676].map((place) => String.fromCharCode(65 + (Math.floor(place) % 26))).join("");
}
