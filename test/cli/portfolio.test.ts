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
    assert.match(lines[1] ?? "", /,running,,2026-03-03,2026-03-16,-4,USD,tei,68538\./u);
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

  for (const columns of [72, 80, 100, 120, 160]) {
    it(`is no wider than a terminal of ${columns} columns, and shortens no number`, async () => {
      const { stdout } = await pov(["portfolio", ...asOf], { cwd: dealsFolder(), columns });
      assert.match(stdout, /4 days overdue +68,538 USD +66\.2 %/u);
      for (const line of stdout.split("\n")) assert.ok(line.length <= columns, line);
    });
  }

  it("leaves out columns in this order where space runs out: sponsor, warnings apart, customer, what was measured", async () => {
    const headings = async (columns: number): Promise<string | undefined> => (await pov(["portfolio", ...asOf], { cwd: dealsFolder(), columns })).stdout.split("\n")[0]?.replaceAll(/ {2,}/gu, ", ");
    assert.equal(await headings(160), "Plan, Customer, Sponsor, Time, NPV at target, ROI, NPV measured, ROI, Errors, Warnings");
    assert.equal(await headings(120), "Plan, Customer, Time, NPV at target, ROI, NPV measured, ROI, Errors, Warnings");
    assert.equal(await headings(106), "Plan, Customer, Time, NPV at target, ROI, NPV measured, ROI, Findings");
    assert.equal(await headings(100), "Plan, Time, NPV at target, ROI, NPV measured, ROI, Findings");
    assert.equal(await headings(80), "Plan, Time, NPV at target, ROI, Findings");
  });

  it("has no column of measurements where nothing was measured", async () => {
    const { stdout } = await pov(["portfolio"], { cwd: folderWith({ "a.pov.yaml": draft }) });
    assert.doesNotMatch(stdout, /measured/u);
  });

  it("fits also when amounts are large and days many", async () => {
    const example = readFileSync(join(examples, "01-pipeline-risk-report.pov.yaml"), "utf8");
    const large = example.replaceAll("USD", "JPY").replace(/(\d+) JPY/gu, "$1000000 JPY").replace("end: 2026-03-16", "end: 2022-03-16");
    const { stdout } = await pov(["portfolio", ...asOf], { cwd: folderWith({ "a.pov.yaml": large }), columns: 72 });
    for (const line of stdout.split("\n")) assert.ok(line.length <= 72, line);
  });

  it("says each reason once, with the plans that it is true of", async () => {
    const cwd = folderWith(Object.fromEntries(["a", "b", "c"].map((name) => [`${name}.pov.yaml`, draft])));
    const { stdout } = await pov(["portfolio"], { cwd });
    assert.equal(stdout.match(/No outcome has a benefit in money/gu)?.length, 1);
    assert.match(stdout, /^ {4}a\.pov\.yaml, b\.pov\.yaml, c\.pov\.yaml$/mu);
  });

  it("hands neither a terminal nor a spreadsheet what a plan would have them do", async () => {
    const evil = draft.replace("A first draft", '"=1+2\\e[2J\\u202E"').replace("Acme", '"@SUM(A1)"');
    const cwd = folderWith({ "=a.pov.yaml": evil });
    const { stdout: table } = await pov(["portfolio"], { cwd, columns: 100 });
    assert.doesNotMatch(table.replaceAll("\n", ""), /[\p{Cc}\u202E]/u);
    const { stdout: cells } = await pov(["portfolio", "--format", "csv"], { cwd });
    assert.match(cells, /^'=a\.pov\.yaml,acme-first,'=1\+2\[2J,'@SUM\(A1\),/mu);
  });

  it("counts no plan as judged that cannot be read at all", async () => {
    const odd = Buffer.from([0xff, 0xfe, 0x61, 0]);
    const end = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => (await pov(["portfolio"], { cwd: folderWith(files) })).stdout.split("\n").slice(-3).join("\n");
    assert.equal(await end({ "odd.pov.yaml": odd }), "\n1 plan cannot be read at all, so nobody knows what else is wrong with it.\n");
    assert.match(await end({ "a.pov.yaml": draft, "odd.pov.yaml": odd, "odder.pov.yaml": odd }), /^1 plan, 2 warnings: see “pov check”\.\n2 plans cannot be read at all, so nobody knows what else is wrong with them\.\n$/u);
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
