import assert from "node:assert/strict";
import { type CheckJson, type FindingJson, draft, pov } from "./session";

/** The findings in a plan on standard input that a check ends with 1 for. */
async function findingsIn(stdin: string | Uint8Array): Promise<readonly FindingJson[]> {
  const { status, stdout, stderr } = await pov(["check", "--stdin", "--format", "json"], { stdin });
  assert.deepEqual([status, stderr], [1, ""]);
  return (JSON.parse(stdout) as CheckJson).files[0]?.findings ?? [];
}

async function firstFinding(stdin: string | Uint8Array): Promise<FindingJson> {
  const [first] = await findingsIn(stdin);
  assert.ok(first !== undefined);
  return first;
}

describe("pov check: input that is no plan", () => {
  it("takes UTF-8 with a byte order mark, and counts columns without it", async () => {
    const { rule, line, column } = await firstFinding(`\uFEFFtitel: x\n${draft}`);
    assert.deepEqual({ rule, line, column }, { rule: "unknown-key", line: 1, column: 1 });
  });

  it("says of an empty file how to start", async () => {
    for (const text of ["", "\n\n", "# only a comment\n"]) {
      const { rule, message, line, column } = await firstFinding(text);
      assert.deepEqual([rule, line, column], ["schema", 1, 1]);
      assert.match(message, /^This plan is empty\. Start with pov: "1"/u);
    }
  });

  it("says that a file is UTF-16, of either byte order", async () => {
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(draft, "utf16le")]);
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      const { rule, message } = await firstFinding(bytes);
      assert.equal(rule, "yaml");
      assert.match(message, /saved as UTF-16.*UTF-8/u);
    }
  });

  it("points to the first byte that is not UTF-8", async () => {
    const findings = await findingsIn(Buffer.from(`pov: "1"\ntitle: caf\u00e9\n`, "latin1"));
    assert.deepEqual(
      findings.map(({ rule, line, column }) => ({ rule, line, column })),
      [{ rule: "yaml", line: 2, column: 11 }],
    );
  });

  it("says that a binary file is not text", async () => {
    const { rule, message } = await firstFinding(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]));
    assert.equal(rule, "yaml");
    assert.match(message, /not text/u);
    assert.match((await firstFinding("pov\0\0\0")).message, /not text/u);
  });

  it("states the limit to a file of 5 MB, of more bytes or more characters than are read", async () => {
    for (const text of ["x: 1\n".repeat(1_000_000), "# é\n".repeat(150_000)]) {
      const { rule, message } = await firstFinding(text);
      assert.equal(rule, "yaml");
      assert.match(message, /200000/u);
    }
  });

  it("states the limit to 10,000 levels of nesting", async () => {
    const staircase = Array.from({ length: 500 }, (_, level) => `${" ".repeat(level)}a:`).join("\n");
    for (const text of ["[".repeat(10_000), `${"[".repeat(10_000)}${"]".repeat(10_000)}`, `${"- ".repeat(10_000)}x`, staircase]) {
      const found = (await findingsIn(text)).filter(({ rule }) => rule === "yaml");
      assert.match(found[0]?.message ?? "", /levels deep|too deeply/u, text.slice(0, 40));
    }
  });

  it("reads the first of two documents and says where the second starts", async () => {
    const findings = await findingsIn(`${draft}---\n${draft}`);
    const second = findings.find(({ rule }) => rule === "yaml");
    assert.match(second?.message ?? "", /A file holds one plan/u);
  });

  it("ends on alias bombs and on aliases that go round in circles", async () => {
    const levels = Array.from({ length: 30 }, (_, level) => `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`).slice(1);
    for (const text of [`a0: &a0 [lol]\n${levels.join("\n")}\n`, `${draft}people: &p {x: *p}\n`, `&a [*a]\n`, `${draft}scope: &s\n  in: [*s]\n`]) {
      assert.ok((await findingsIn(text)).length > 0, text.slice(0, 60));
    }
  });

  it("takes keys with the names of JavaScript's own for what they are: unknown keys, or ids", async () => {
    const findings = await findingsIn(`${draft}__proto__: {polluted: true}\nconstructor: 1\ntoString: x\noutcomes:\n  constructor: {statement: x}\n  __proto__: {statement: x, owner: hasOwnProperty}\n`);
    const unknown = findings.filter(({ rule }) => rule === "unknown-key").map(({ line }) => line);
    assert.deepEqual(unknown, [6, 7, 8]);
    assert.ok(findings.some(({ rule, message }) => rule === "unknown-person" && message.includes("hasOwnProperty")));
    assert.equal(Object.hasOwn(Object.prototype, "polluted"), false);
  });

  it("says what is wrong with broken YAML and still judges the rest", async () => {
    const findings = await findingsIn(`${draft}titel: x\nscope: {in: [a, b\n`);
    const rules = findings.map(({ rule }) => rule);
    assert.ok(rules.includes("yaml") && rules.includes("unknown-key"), rules.join());
  });
});
