import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "mocha";
import { driverIds } from "../../src/core/template/read-new-plan";
import { folderWith, pov } from "./session";

const named = ["--customer", "Northwind", "--sponsor", "R. Osei"];

describe("pov init", () => {
  it("writes a draft named after the customer and the outcome, and says what comes next", async () => {
    const cwd = folderWith({});
    const { status, stdout, stderr } = await pov(["init", ...named], { cwd });
    assert.deepEqual([status, stderr], [0, ""]);
    assert.deepEqual(readdirSync(cwd), ["northwind-report-time.pov.yaml"]);
    assert.match(stdout, /^Wrote northwind-report-time\.pov\.yaml\.\n\nNext:\n(?:.*\n)* {2}pov check northwind-report-time\.pov\.yaml /u);
  });

  for (const driver of driverIds) {
    it(`writes a draft about ${driver} in which pov check finds neither errors nor warnings`, async () => {
      const cwd = folderWith({});
      assert.equal((await pov(["init", "a.pov.yaml", ...named, "--driver", driver, "--currency", "eur"], { cwd })).status, 0);
      const checked = await pov(["check", "--fail-severity", "warning"], { cwd });
      assert.equal(checked.status, 0, checked.stdout);
    });
  }

  it("starts on the next working day, unless it is told another one", async () => {
    const { stdout } = await pov(["init", "-", ...named], { today: () => "2026-03-13" });
    assert.match(stdout, /^ {2}start: 2026-03-16$/mu);
    assert.match((await pov(["init", "-", ...named, "--start", "2026-04-01"])).stdout, /^ {2}start: 2026-04-01$/mu);
  });

  it("writes the plan and nothing else to standard output for -", async () => {
    const cwd = folderWith({});
    const { status, stdout, stderr } = await pov(["init", "-", ...named, "--title", "A: b"], { cwd });
    assert.deepEqual([status, stderr, readdirSync(cwd)], [0, "", []]);
    assert.match(stdout, /^# .*\npov: "1"\nid: northwind-report-time\ntitle: "A: b"\n/u);
  });

  it("leaves blanks where nobody can be asked", async () => {
    const { status, stdout } = await pov(["init", "-"]);
    assert.equal(status, 0);
    assert.match(stdout, /^id: customer-report-time\n(?:.*\n)*customer: ____$/mu);
  });

  it("asks for the names that are missing where somebody can answer", async () => {
    const questions: string[] = [];
    const answers = ["Northwind", ""];
    const askFor = (question: string) => Promise.resolve((questions.push(question), answers[questions.length - 1] ?? ""));
    const { stdout } = await pov(["init", "-"], { askFor });
    assert.match(stdout, /^customer: Northwind$/mu);
    assert.equal(questions.length, 2);
    await pov(["init", "-", ...named], { askFor });
    assert.equal(questions.length, 2);
  });

  it("gives the plan an id that no plan around it has", async () => {
    const cwd = folderWith({ "deals/old.pov.yaml": "id: northwind-report-time\n" });
    await pov(["init", ...named], { cwd });
    assert.ok(readdirSync(cwd).includes("northwind-report-time-2.pov.yaml"));
  });

  it("looks at no other plan for standard output, where there is no place yet", async () => {
    const cwd = folderWith({ "old.pov.yaml": "id: northwind-report-time\n" });
    assert.match((await pov(["init", "-", ...named], { cwd })).stdout, /^id: northwind-report-time$/mu);
  });

  it("says on which working day a plan begins that starts on a weekend", async () => {
    const { status, stdout, stderr } = await pov(["init", "-", ...named, "--start", "2026-03-21"]);
    assert.deepEqual([status, stderr], [0, "pov: 2026-03-21 is a Saturday, so the first phase begins on Monday, 2026-03-23.\n"]);
    assert.match(stdout, /^ {2}start: 2026-03-21 # .* 2026-03-23$/mu);
    assert.equal((await pov(["init", "-", ...named, "--start", "2026-03-16"])).stderr, "");
  });

  it("promises no worth where nothing is counted in money", async () => {
    const { stdout } = await pov(["init", ...named, "--driver", "none"], { cwd: folderWith({}) });
    assert.match(stdout, /says what it is worth, once an outcome has a benefit in money$/mu);
  });

  it("writes names in one line", async () => {
    const { stdout } = await pov(["init", "-", "--customer", "North\r\nwind", "--sponsor", "R.\nOsei", "--title", "A\n\nb"]);
    for (const line of ["title: A b", "customer: North wind"]) assert.ok(stdout.split("\n").includes(line), line);
    assert.match(stdout, /\{name: R\. Osei,/u);
  });

  it("leaves a file that exists as it is, unless it is told to replace it", async () => {
    const cwd = folderWith({ "a.pov.yaml": "id: northwind-report-time\n" });
    const refused = await pov(["init", "a.pov.yaml", ...named], { cwd });
    assert.deepEqual(refused, { status: 2, stdout: "", stderr: "pov: “a.pov.yaml” exists already. Pass --force to replace it.\n" });
    assert.equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), "id: northwind-report-time\n");
    assert.equal((await pov(["init", "a.pov.yaml", ...named, "--force"], { cwd })).status, 0);
    assert.match(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), /^id: northwind-report-time$/mu);
  });

  it("says in one line what cannot be done as asked, and ends with 2", async () => {
    const cwd = folderWith({});
    mkdirSync(join(cwd, "folder.pov.yaml"));
    const said = async (...args: readonly string[]): Promise<string> => {
      const { status, stdout, stderr } = await pov(["init", ...args], { cwd });
      assert.deepEqual([status, stdout], [2, ""]);
      return stderr;
    };
    for (const name of ["plan.yaml", ".pov.yaml", "folder/.pov.yml"]) {
      assert.equal(await said(name), `pov: “${name}” would not be known as a plan. Give it a name such as northwind.pov.yaml, or leave it out.\n`);
    }
    assert.equal(await said("--start", "2026-03-15"), "pov: A new plan starts today or later, and 2026-03-15 is over.\n");
    assert.match(await said("--currency", "EURO"), /“EURO” is not a currency\./u);
    assert.match(await said("--customer", " "), /write the customer's name/u);
    assert.match(await said("--start", "2026-02-30"), /2026-03-16/u);
    assert.match(await said("--driver", "time"), /time-saved/u);
    assert.match(await said("none/a.pov.yaml"), /its folder does not exist/u);
    assert.match(await said("folder.pov.yaml"), /is a folder/u);
    assert.deepEqual(readdirSync(cwd), ["folder.pov.yaml"]);
  });
});
