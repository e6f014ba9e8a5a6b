import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { arithmetic, readings } from "../../src/core/economics/calculation/operations";
import { assertGolden } from "./golden";
import { folderWith, pov } from "./session";

const report = "01-pipeline-risk-report.pov.yaml";

/** A plan whose cash flow turns twice, with nothing paid at the start and an outcome that missed its target. */
const odd = `pov: "1"
id: odd
title: Odd
currency: USD
customer: Acme
inputs: {revenue: 12000000 USD/year}
outcomes:
  cash: {baseline: 45 day, target: 38 day, benefit: {driver: working-capital, revenue: revenue, cost_of_capital: 8 %}}
  fixed: {baseline: 3 case, target: 5 case, measurements: [{date: 2026-03-01, value: 4 case}], benefit: {driver: cost-avoided, amount: 1000 USD/year}}
  margin: {baseline: 10 %, target: 15 %, measurements: [{date: 2026-03-01, value: 12 %}], benefit: {driver: revenue-uplift, revenue: revenue, margin: 30 %}}
business_case:
  costs: {fee: {kind: vendor, amount: 1000 USD/month}, rebuild: {kind: internal, amounts: [100 USD, 900000 USD]}}
`;

describe("pov roi --explain", () => {
  it("prints where a figure comes from, down to the lines of the plan", async () => {
    const { status, stdout, stderr } = await pov(["roi", report, "--explain", "npv"]);
    assert.deepEqual([status, stderr], [0, ""]);
    assertGolden("01-pipeline-risk-report-npv.txt", stdout);
  });

  it("is about the scenario that is asked for, and names the ends of ranges", async () => {
    const { stdout } = await pov(["roi", report, "--explain", "benefits.report-time.annual", "--scenario", "floor"]);
    assert.match(stdout, /^Annual value of report-time .* at the floor$/mu);
    assert.match(stdout, /analyst_rate, low end += +60 +USD\/h +input, line 27$/mu);
  });

  it("says of a rate what it is, above the tree", async () => {
    const { stdout } = await pov(["roi", report, "--explain", "irr"]);
    assert.match(stdout, /^IRR 121\.5 % at target\nThe discount rate at which the present value of these is 0\.\n/u);
  });

  it("reads what waiting costs off the floor", async () => {
    const { stdout } = await pov(["roi", report, "--explain", "cost-of-delay", "--scenario", "target"]);
    assert.match(stdout, /^Cost of delay per month .* at the floor$/mu);
  });

  it("unfolds what is shared once", async () => {
    const { stdout } = await pov(["roi", report, "--explain", "roi"]);
    assert.equal(stdout.match(/× discount factor of year 1 .*discounted 1 year/gu)?.length, 1);
    assert.match(stdout, /÷ present value of the costs .* as above$/mu);
  });

  it("stays within a wide terminal for the deepest figures of the examples", async () => {
    for (const figure of ["npv", "roi-nucleus", "payback", "mirr", "cost-of-delay-net"]) {
      const { stdout } = await pov(["roi", report, "--explain", figure], { columns: 100 });
      for (const line of stdout.split("\n")) assert.ok(line.length <= 108, `${line.length}: ${line}`);
    }
  });

  it("lists the figures when it is given none", async () => {
    const { status, stdout } = await pov(["roi", report, "--explain"]);
    assert.equal(status, 0);
    assert.match(stdout, /^npv\nroi\npayback\n(\S+\n)*costs\.subscription\.pv\n(\S+\n)*cost-of-delay-net\n$/u);
  });

  it("says which figure was meant, which there are, and ends with 2", async () => {
    const { status, stdout, stderr } = await pov(["roi", report, "--explain", "npw"]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^pov: There is no figure “npw” in target\. Did you mean “npv”\? There are: npv, roi, .*cost-of-delay-net\.\n$/u);
  });

  it("needs a figure for a scenario", async () => {
    const { status, stderr } = await pov(["roi", report, "--scenario", "floor"]);
    assert.deepEqual([status, stderr], [2, "pov: --scenario says whose figure --explain is about. Add --explain, or leave it out.\n"]);
  });
});

describe("pov roi --explain, of the appraisal", () => {
  it("says that a break-even was searched, and for which line it stands", async () => {
    const { status, stdout } = await pov(["roi", report, "--explain", "sensitivity.capture.break-even"]);
    assert.equal(status, 0);
    assert.match(stdout, /^NPV with capture at its break-even 0 USD at target$/mu);
    assert.match(stdout, /× capture, found by search += +30\.092887 +% +instead of line 33$/mu);
  });

  it("follows the waterfall step by step", async () => {
    const { stdout } = await pov(["roi", report, "--explain", "waterfall.risk-adjustment"]);
    assert.match(stdout, /^NPV after risk adjustment 98,021 USD at target$/mu);
  });
});

describe("pov roi --explain, of a figure that does not exist", () => {
  it("says why there is no IRR, offers the MIRR, shows the flow, and ends with 1", async () => {
    const { status, stdout } = await pov(["roi", "-", "--explain", "irr"], { stdin: odd, columns: 300 });
    assert.equal(status, 1);
    assert.match(stdout.replaceAll("\n", " "), /^No IRR at target The cash flow turns between paying and earning more than once, so .* guess\. MIRR, which needs no such rate, is −\d+\.\d %: see --explain mirr\./u);
    assert.match(stdout, /net in year 2 /u);
  });

  it("says why there is no IRR when nothing is ever earned", async () => {
    const { stdout } = await pov(["roi", "-", "--explain", "irr"], { stdin: odd.replace("12000000", "0").replace("amount: 1000 USD/year", "amount: 0 USD/year") });
    assert.match(stdout, /The cash flow never turns from paying to earning/u);
  });

  it("says why there is no payback and no ratio to what is not paid", async () => {
    const why = async (figure: string): Promise<string> => (await pov(["roi", "-", "--explain", figure], { stdin: odd })).stdout.split("\n")[1] ?? "";
    assert.equal(await why("payback"), "The money is not back within the horizon of 3 years.");
    assert.match(await why("roi-nucleus"), /^Nothing is paid at the start/u);
  });

  it("names the scenario that has it", async () => {
    const { status, stderr } = await pov(["roi", "-", "--explain", "benefits.fixed.pv", "--scenario", "measured"], { stdin: odd });
    assert.equal(status, 2);
    assert.match(stderr, /There is one in --scenario target\./u);
  });

  it("gives the reasons of a scenario without figures", async () => {
    const cwd = folderWith({ "a.pov.yaml": odd.replace("revenue: revenue, margin", "revenue: turnover, margin") });
    const { status, stdout } = await pov(["roi", "a.pov.yaml", "--explain", "npv"], { cwd });
    assert.equal(status, 1);
    assert.match(stdout, /^No target figures:\n {2}.*turnover.*\n {2}a\.pov\.yaml:\d+:\d+$/mu);
  });
});

describe("pov roi --explain --format json", () => {
  const ask = async (args: readonly string[], stdin = ""): Promise<{ readonly status: number; readonly json: Answer }> => {
    const { status, stdout } = await pov(["roi", ...args, "--format", "json"], { stdin });
    return { status, json: JSON.parse(stdout) as Answer };
  };

  it("gives the tree with its places", async () => {
    const { status, json } = await ask([report, "--explain", "costs.implementation.pv"]);
    assert.equal(status, 0);
    assert.deepEqual([json.version, json.scenario, json.figure, json.reason], [1, "target", "costs.implementation.pv", null]);
    const [paid] = json.explanation?.operands?.[0]?.operands ?? [];
    assert.deepEqual(paid, { label: "implementation", amount: 12_000, unit: "USD", origin: "written", path: "business_case.costs.implementation.amount", line: 67, column: 44 });
  });

  it("gives null and the reason for a figure that does not exist", async () => {
    const { status, json } = await ask(["-", "--explain", "irr"], odd);
    assert.deepEqual([status, json.explanation?.amount], [1, null]);
    assert.match(json.reason ?? "", /more than once/u);
  });

  it("lists the figures, or gives the reasons why there are none", async () => {
    assert.ok((await ask([report, "--explain"])).json.figures?.includes("npv"));
    const { status, json } = await ask(["-", "--explain", "npv"], odd.replace("currency: USD\n", ""));
    assert.deepEqual([status, json.available], [1, false]);
    assert.ok((json.reasons ?? []).length > 0);
  });
});

interface Answer {
  readonly version: number;
  readonly scenario: string;
  readonly figure?: string;
  readonly figures?: readonly string[];
  readonly available?: boolean;
  readonly reasons?: readonly unknown[];
  readonly reason?: string | null;
  readonly explanation?: Tree;
}

interface Tree {
  readonly amount: number | null;
  readonly operands?: readonly Tree[];
}

describe("pov roi, beyond the headline", () => {
  it("says why there is no IRR, what cash is apart, and what is not counted", async () => {
    const { stdout } = await pov(["roi", "-"], { stdin: odd, columns: 300 });
    const text = stdout.replaceAll("\n", " ");
    assert.match(text, /No IRR in target, measured and floor: the cash flow turns between paying and earning more than once/u);
    assert.match(stdout, /^One-time cash, apart +230,137 +– +230,137$/mu);
    assert.match(text, /The one-time cash is working capital set free: it is reported apart/u);
    assert.match(stdout, /^Not counted in measured: “cash” \(not measured\) and “fixed” \(missed\)\.$/mu);
  });

  it("shows the haircuts down to the headline, and names those that change nothing", async () => {
    const { stdout } = await pov(["roi", report]);
    assert.match(stdout, /^Haircuts at target, USD(.*\n)+Ramp +−29,483 +68,538 +66\.2 %\nNot changed by attribution and decay\.$/mu);
  });

  it("shows what moves the NPV, and where it is 0", async () => {
    const { stdout } = await pov(["roi", report]);
    assert.match(stdout, /^analyst rate +60 +75 +40\.926 +USD\/h +48,286 +86,259 +37,973$/mu);
    assert.match(stdout, /^reports per year \* .*\n\* The plan gives no range, so ±10 % was taken\.$/mu);
  });

  it("shows the spread of NPV and ROI, or why there is none", async () => {
    assert.match((await pov(["roi", report])).stdout, /^Simulation at target, USD +P5 +P50 +P95\nNPV( +\d+,\d+){3}\nROI \(TEI\)( +\d+\.\d %){3}\nIn none of 10,000 trials/mu);
    assert.match((await pov(["roi", "02-thirty-day-pilot.pov.yaml"])).stdout, /^No simulation\nNo input that the benefits use has a range/mu);
  });
});

describe("the page about pov roi", () => {
  const page = readFileSync("docs/roi.md", "utf8");

  it("quotes what the command prints", async () => {
    const [, quoted = ""] = /```text\n\$ pov roi .*\n([\s\S]*?)```/u.exec(page) ?? [];
    assert.equal((await pov(["roi", report, "--explain", "benefits.report-time.annual"])).stdout, quoted);
  });

  it("names every figure, operation and origin that there is", async () => {
    const { stdout } = await pov(["roi", report, "--explain"]);
    const general = stdout.trim().split("\n").map((id) => id.replace(/^(benefits|costs)\.[^.]+\.(annual|initial|pv|year-\d)$/u, "").replace(/year-\d$/u, "year-1")
      .replace(/^(sensitivity|results)\.[^.]+\.(low|high|break-even)$/u, ""));
    for (const name of [...general.filter((id) => id !== ""), ...Object.keys(arithmetic), ...Object.keys(readings)]) assert.ok(page.includes(`\`${name}\``), name);
  });
});
