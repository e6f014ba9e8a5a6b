import assert from "node:assert/strict";
import type { CheckedPlan } from "../../src/cli/check-plan";
import { paintFor } from "../../src/cli/paint";
import { compact } from "../../src/cli/reporters/compact";
import { json } from "../../src/cli/reporters/json";
import type { Page } from "../../src/cli/reporters/reporter";
import { contributes } from "../../package.json";
import { stylish } from "../../src/cli/reporters/stylish";
import type { ToldFinding } from "../../src/cli/told-finding";
import { docsUrl } from "../../src/core/rules/docs-url";

const text = 'pov: "1"\nid: x\npeople:\n  osei: {name: R. Osei}\n';
const plain: Page = { paint: (_, painted) => painted, columns: undefined, folder: "", elsewhere: undefined };

function finding(rule: string, at: string, more: Partial<ToldFinding> = {}): ToldFinding {
  return { rule, severity: "error", message: `About ${at}.`, path: at, range: rangeOf(at), related: [], fixes: [], digest: "0123456789abcdef", ...more };
}

function plan(path: string, ...findings: readonly ToldFinding[]): CheckedPlan {
  return { path, findings };
}

function rangeOf(at: string): ToldFinding["range"] {
  const before = text.slice(0, text.indexOf(at)).split("\n");
  const [line, column] = [before.length - 1, before.at(-1)?.length ?? 0];
  return { start: { line, column }, end: { line, column: column + at.length } };
}

describe("stylish", () => {
  it("aligns place, severity, rule and message within a plan, and sums up in words", () => {
    const plans = [
      plan("a.pov.yaml", finding("schema", "pov"), finding("executive-sponsor", "people", { severity: "warning" })),
      plan("clean.pov.yaml"),
      plan("deals/b.pov.yaml", finding("no-outcome", "osei", { severity: "hint" })),
    ];
    assert.equal(
      stylish(plans, plain),
      `a.pov.yaml:1:1  error    schema             About pov.
a.pov.yaml:3:1  warning  executive-sponsor  About people.

deals/b.pov.yaml:4:3  hint     no-outcome  About osei.

3 findings in 3 plans: 1 error, 1 warning and 1 hint.
`,
    );
  });

  it("says how many plans are fine", () => {
    assert.equal(stylish([plan("a.pov.yaml")], plain), "1 plan checked, nothing found.\n");
    assert.equal(stylish([], plain), "0 plans checked, nothing found.\n");
  });

  it("shows the other side of a conflict below the finding", () => {
    const related = [{ message: "Said here.", path: "id", range: rangeOf("id") }];
    const lines = stylish([plan("a.pov.yaml", finding("unit-mismatch", "osei", { related }))], plain).split("\n");
    assert.equal(lines[1], "  a.pov.yaml:2:1  Said here.");
  });

  it("breaks messages at the terminal's width, beside the rule or below it", () => {
    const message = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen.";
    const found = [plan("a.pov.yaml", finding("schema", "pov", { message }))];
    assert.deepEqual(stylish(found, { ...plain, columns: 80 }).split("\n").slice(0, 3), [
      "a.pov.yaml:1:1  error    schema  One two three four five six seven eight nine",
      "                                 ten eleven twelve thirteen fourteen.",
      "",
    ]);
    assert.deepEqual(stylish(found, { ...plain, columns: 60 }).split("\n").slice(0, 3), [
      "a.pov.yaml:1:1  error    schema",
      "    One two three four five six seven eight nine ten eleven",
      "    twelve thirteen fourteen.",
    ]);
  });

  it("hands a terminal no escapes of the plan's or of a file's name", () => {
    const message = "“\u001b]0;title\u0007\u001b[2J\u202Eevil\u2066\r\nnext” is not in people.";
    const output = stylish([plan("a\u001b[31m.pov.yaml", finding("unknown-person", "osei", { message }))], plain);
    assert.doesNotMatch(output.replaceAll("\n", ""), /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    assert.match(output, /evil next” is not in people\./u);
  });

  it("paints severities where there are colours", () => {
    const paint = paintFor({ write: () => undefined, hasColours: true, columns: undefined }, undefined);
    assert.ok(stylish([plan("a.pov.yaml", finding("schema", "pov"))], { ...plain, paint }).includes("\u001b[31merror  \u001b[39m"));
  });
});

describe("compact", () => {
  it("has a line for each finding, however long, and sums up", () => {
    const message = "Two\nlines, and many more words than fit beside each other on any terminal that there is, or ever was.";
    const plans = [plan("deals/a.pov.yaml", finding("schema", "pov", { message }), finding("no-outcome", "osei", { severity: "hint" })), plan("b.pov.yaml")];
    assert.equal(
      compact(plans),
      `deals/a.pov.yaml:1:1: error: ${message.replace("\n", " ")} [schema]
deals/a.pov.yaml:4:3: hint: About osei. [no-outcome]
2 findings in 2 plans: 1 error and 1 hint.
`,
    );
  });

  it("hands a terminal no escapes", () => {
    assert.doesNotMatch(compact([plan("a\u001b[31m.pov.yaml", finding("schema", "pov", { message: "\u001b[2J" }))]).replaceAll("\n", ""), /\p{Cc}/u);
  });
});

describe("the problem matcher of the extension", () => {
  const [matcher] = contributes.problemMatchers;
  assert.ok(matcher);
  const { regexp, ...groups } = matcher.pattern;

  it("reads each line of the compact report, and no other", () => {
    const plans = [plan("my deals/a: 1.pov.yaml", finding("schema", "id", { message: "Write a:1:2: error: [x] here." })), plan("b.pov.yaml", finding("no-outcome", "osei", { severity: "hint" }))];
    const read = compact(plans).split("\n").flatMap((line) => {
      const match = new RegExp(regexp, "u").exec(line);
      return match === null ? [] : [[match[groups.file], match[groups.line], match[groups.column], match[groups.severity], match[groups.message], match[groups.code]]];
    });
    assert.deepEqual(read, [
      ["my deals/a: 1.pov.yaml", "2", "1", "error", "Write a:1:2: error: [x] here.", "schema"],
      ["b.pov.yaml", "4", "3", "hint", "About osei.", "no-outcome"],
    ]);
  });
});

describe("json", () => {
  it("says how much the baseline has, where there is one", () => {
    const summary = (found: CheckedPlan): unknown => (JSON.parse(json([found])) as { readonly summary: unknown }).summary;
    assert.deepEqual(summary({ ...plan("a.pov.yaml"), inBaseline: 2 }), { files: 1, errors: 0, warnings: 0, hints: 0, inBaseline: 2 });
  });

  it("has the documented shape, with lines and columns from 1", () => {
    const fixes = [{ title: "Mend", edits: [{ range: rangeOf("osei"), text: "okafor" }] }];
    const related = [{ message: "Said here.", path: "id", range: rangeOf("id") }];
    const output = json([plan("a.pov.yaml", finding("unknown-person", "osei", { fixes, related })), plan("b.pov.yaml")]);
    const expected = {
      version: 1,
      files: [
        {
          path: "a.pov.yaml",
          findings: [
            {
              rule: "unknown-person",
              severity: "error",
              message: "About osei.",
              line: 4,
              column: 3,
              endLine: 4,
              endColumn: 7,
              planPath: "osei",
              docs: docsUrl("unknown-person"),
              fixable: true,
              related: [{ message: "Said here.", line: 2, column: 1, endLine: 2, endColumn: 3, planPath: "id" }],
              fixes: [{ title: "Mend", edits: [{ line: 4, column: 3, endLine: 4, endColumn: 7, text: "okafor" }] }],
              fingerprint: "0123456789abcdef",
            },
          ],
          suppressed: [],
        },
        { path: "b.pov.yaml", findings: [], suppressed: [] },
      ],
      summary: { files: 2, errors: 1, warnings: 0, hints: 0 },
    };
    assert.equal(output, `${JSON.stringify(expected, null, 2)}\n`);
  });
});
