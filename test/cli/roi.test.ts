import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { assertGolden } from "./golden";
import { draft, folderWith, pov } from "./session";

const plans = ["01-pipeline-risk-report", "02-thirty-day-pilot", "03-routing-errors"] as const;

/** The day on which nothing of an example lies in the future. */
const lastDay: Readonly<Record<(typeof plans)[number], string>> = { "01-pipeline-risk-report": "2026-03-16", "02-thirty-day-pilot": "2026-06-30", "03-routing-errors": "2026-05-07" };

/** The figures that are published for the examples, target and measured, as the terminal writes them. */
const published: Readonly<Record<(typeof plans)[number], readonly (readonly [string, string, string])[]>> = {
  "01-pipeline-risk-report": [
    ["PV of benefits", "172,146", "172,353"],
    ["PV of costs", "103,607", "103,607"],
    ["NPV", "68,538", "68,746"],
    ["ROI (TEI)", "66.2 %", "66.4 %"],
    ["Payback", "month 14", "month 14"],
    ["Break-even haircut", "39.8 %", "39.9 %"],
  ],
  "02-thirty-day-pilot": [
    ["PV of benefits", "631,891", "677,026"],
    ["PV of costs", "589,505", "589,505"],
    ["NPV", "42,387", "87,522"],
    ["ROI (TEI)", "7.2 %", "14.8 %"],
    ["Payback", "month 24", "month 19"],
  ],
  "03-routing-errors": [
    ["PV of benefits", "336,351", "470,891"],
    ["PV of costs", "259,692", "259,692"],
    ["NPV", "76,659", "211,199"],
    ["ROI (TEI)", "29.5 %", "81.3 %"],
    ["Payback", "month 17", "month 9"],
  ],
};

describe("pov roi: the examples", () => {
  for (const plan of plans) {
    it(`${plan} shows the published figures`, async () => {
      const { status, stdout, stderr } = await pov(["roi", `${plan}.pov.yaml`]);
      assert.deepEqual([status, stderr], [0, ""]);
      const rows = stdout.split("\n").map((line) => line.split(/ {2,}/u));
      for (const [label, target, measured] of published[plan]) {
        assert.deepEqual(rows.find(([first]) => first === label)?.slice(1, 3), [target, measured], label);
      }
    });

    it(`${plan} reads as it did, on its last day`, async () => {
      assertGolden(`${plan}.txt`, (await pov(["roi", `${plan}.pov.yaml`, "--as-of", lastDay[plan]])).stdout);
    });

    it(`${plan} as JSON is as it was`, async () => {
      const { status, stdout } = await pov(["roi", `${plan}.pov.yaml`, "--format", "json"]);
      assert.equal(status, 0);
      assertGolden(`${plan}.json`, `${JSON.stringify(JSON.parse(stdout), tenDigits, 2)}\n`);
    });
  }

  it("no line of text is wider than a usual terminal needs", async () => {
    for (const plan of plans) {
      const { stdout } = await pov(["roi", `${plan}.pov.yaml`], { columns: 120 });
      for (const line of stdout.split("\n")) assert.ok(line.length <= 120, line);
    }
  });
});

describe("pov roi", () => {
  it("promises no return while no costs are entered", async () => {
    const plan = readFileSync(new URL("../../examples/01-pipeline-risk-report.pov.yaml", import.meta.url), "utf8").replace(/^ {2}costs:\n( {4}.*\n)*/mu, "");
    const { stdout } = await pov(["roi", "-"], { stdin: plan, columns: 200 });
    assert.match(stdout, /^At target, Northwind Example Ltd gains 172,146 USD over 3 years, before costs:\snone are\sentered yet\.$/mu);
    assert.match(stdout, /^Break-even haircut +– +– +–$/mu);
  });

  it("reads standard input for -", async () => {
    const { status, stdout } = await pov(["roi", "-", "--format", "json"], { stdin: draft });
    assert.equal(status, 1);
    assert.equal((JSON.parse(stdout) as { readonly plan: { readonly id: string } }).plan.id, "acme-first");
  });

  it("says why nothing can be computed, with the place in the file, and ends with 1", async () => {
    const cwd = folderWith({ "deals/a.pov.yaml": `${draft}outcomes:\n  x:\n    benefit: {driver: time-saved, volume: 3, rate: unknown_rate}\n` });
    const { status, stdout, stderr } = await pov(["roi", "deals/a.pov.yaml"], { cwd });
    assert.deepEqual([status, stderr], [1, ""]);
    assert.match(stdout, /^What this plan is worth at target cannot be computed yet:\n {2}\S.*\n(.*\n)*? {2}deals\/a\.pov\.yaml:\d+:\d+$/mu);
  });

  it("says in one line that a file is no text, and ends with 2", async () => {
    const cwd = folderWith({ "a.pov.yaml": Buffer.from([0xff, 0xfe, 0x61, 0]) });
    const { status, stdout, stderr } = await pov(["roi", "a.pov.yaml"], { cwd });
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^pov: “a\.pov\.yaml” cannot be read: This file is saved as UTF-16.*\n$/u);
  });

  it("hands a terminal no escapes of the plan's", async () => {
    const evil = '"\\e]0;evil\\a\\e[2J\\u202Etitle"';
    const plan = draft.replace("A first draft", evil).replace("Acme", evil);
    const { stdout } = await pov(["roi", "-"], { stdin: `${plan}people: {x: {name: ${evil}, title: ${evil}, roles: [executive-sponsor]}}\noutcomes: {x: {statement: ${evil}, metric: ${evil}, guardrails: {g: {name: ${evil}, limit: 3 error}}}}\n` });
    assert.match(stdout, /title/u);
    assert.doesNotMatch(stdout.replaceAll("\n", ""), /[\p{Cc}\u202E]/u);
  });

  it("uses colours when told to, and none when told not to", async () => {
    const painted = await pov(["roi", "01-pipeline-risk-report.pov.yaml", "--color"]);
    const plain = await pov(["--no-color", "roi", "01-pipeline-risk-report.pov.yaml"], { hasColours: true });
    assert.ok(painted.stdout.includes("\u001b[1m"));
    assert.ok(!plain.stdout.includes("\u001b"));
  });
});

/** The last digits of a float are nobody's promise. */
function tenDigits(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(10)) : value;
}
