import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assertGolden } from "./golden";
import { draft, examples, folderWith, pov } from "./session";

const asOf = ["--as-of", "2026-03-20"] as const;

/** Five plans: two examples, one of them in euro, a draft without figures, one that is no YAML, and one that is no text. */
function dealsFolder(): string {
  const example = (name: string): string => readFileSync(join(examples, `${name}.pov.yaml`), "utf8");
  return folderWith({
    "deals/northwind.pov.yaml": example("01-pipeline-risk-report"),
    "deals/contoso.pov.yaml": example("02-thirty-day-pilot").replaceAll("USD", "EUR"),
    "drafts/acme.pov.yaml": draft,
    "drafts/broken.pov.yaml": "title: [a\n",
    "drafts/odd.pov.yaml": Buffer.from([0xff, 0xfe, 0x61, 0]),
  });
}

describe("pov portfolio", () => {
  it("shows many plans in one table, and what they come to", async () => {
    const { status, stdout, stderr } = await pov(["portfolio", ...asOf], { cwd: dealsFolder() });
    assert.deepEqual([status, stderr], [1, ""]);
    assertGolden("portfolio.txt", stdout);
  });

  it("is the same every time as JSON", async () => {
    const { stdout } = await pov(["portfolio", "--format", "json", ...asOf], { cwd: dealsFolder() });
    assertGolden("portfolio.json", `${JSON.stringify(JSON.parse(stdout), tenDigits, 2)}\n`);
  });

  it("is one line a plan as CSV", async () => {
    const { stdout } = await pov(["portfolio", "--format", "csv", ...asOf], { cwd: dealsFolder() });
    const lines = stdout.split("\r\n");
    assert.equal(lines.length, 7);
    assert.deepEqual(lines.slice(1, 6).map((line) => line.split(",")[0]), ["deals/northwind.pov.yaml", "drafts/acme.pov.yaml", "drafts/broken.pov.yaml", "drafts/odd.pov.yaml", "deals/contoso.pov.yaml"]);
    assert.match(lines[1] ?? "", /,running,,2026-03-03,2026-03-16,-3,USD,tei,68538\./u);
  });

  it("ends with 0 when all figures can be computed", async () => {
    const { status } = await pov(["portfolio", ...asOf]);
    assert.equal(status, 0);
  });

  it("takes paths as pov check does", async () => {
    const cwd = dealsFolder();
    const { stdout } = await pov(["portfolio", "deals", "drafts/acme.pov.yaml", "--format", "json"], { cwd });
    assert.deepEqual((JSON.parse(stdout) as { readonly plans: readonly { readonly file: string }[] }).plans.map(({ file }) => file).sort(), ["deals/contoso.pov.yaml", "deals/northwind.pov.yaml", "drafts/acme.pov.yaml"]);
    assert.equal((await pov(["portfolio", "nowhere"], { cwd })).status, 2);
    const empty = await pov(["portfolio", "--allow-empty"], { cwd: folderWith({ "a.txt": "" }) });
    assert.deepEqual([empty.status, empty.stderr], [0, ""]);
  });

  it("leaves out plans that a configuration ignores", async () => {
    const cwd = folderWith({ "pov.config.yaml": 'ignores: ["old/**"]\n', "a.pov.yaml": draft, "old/b.pov.yaml": draft });
    const { stdout } = await pov(["portfolio", "--format", "json"], { cwd });
    assert.equal((JSON.parse(stdout) as { readonly plans: readonly unknown[] }).plans.length, 1);
  });

  for (const columns of [80, 100, 120, 160]) {
    it(`shortens words, and no numbers, on a terminal of ${columns} columns`, async () => {
      const { stdout } = await pov(["portfolio", ...asOf], { cwd: dealsFolder(), columns });
      assert.match(stdout, /68,538 USD +66\.2 % +68,746 USD +66\.4 %/u);
      if (columns > 80) for (const line of stdout.split("\n")) assert.ok(line.length <= columns, line);
    });
  }

  it("hands neither a terminal nor a spreadsheet what a plan would have them do", async () => {
    const evil = draft.replace("A first draft", '"=1+2\\e[2J\\u202E"').replace("Acme", '"@SUM(A1)"');
    const cwd = folderWith({ "=a.pov.yaml": evil });
    const { stdout: table } = await pov(["portfolio"], { cwd, columns: 100 });
    assert.doesNotMatch(table.replaceAll("\n", ""), /[\p{Cc}\u202E]/u);
    const { stdout: cells } = await pov(["portfolio", "--format", "csv"], { cwd });
    assert.match(cells, /^'=a\.pov\.yaml,acme-first,'=1\+2\[2J,'@SUM\(A1\),/mu);
  });

  it("uses colours when told to", async () => {
    assert.ok((await pov(["portfolio", "--color", ...asOf])).stdout.includes("\u001b[31m"));
    assert.ok(!(await pov(["portfolio", ...asOf])).stdout.includes("\u001b"));
  });
});

/** The last digits of a float are nobody's promise. */
function tenDigits(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(10)) : value;
}
