import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkStatus } from "../../src/cli/check-status";
import { commands } from "../../src/cli/commands";
import { exitStatus, worst } from "../../src/cli/exit-status";
import { localFiles } from "../../src/cli/files";
import type { ToldFinding } from "../../src/cli/told-finding";
import type { Severity } from "../../src/core/rules/severity";
import { draft, pov } from "./session";

const brokenPlan = `${draft}titel: x\n`;

describe("pov", () => {
  it("says its version, which is that of the package", async () => {
    const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { readonly version: string };
    assert.deepEqual(await pov(["--version"]), { status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("explains itself, with examples and exit statuses", async () => {
    const { status, stdout } = await pov(["--help"]);
    assert.equal(status, 0);
    for (const word of ["check", "roi", "rules", "explain", "lsp", "Examples:", "Exit status:", "  3  a failure of our own"]) assert.ok(stdout.includes(word), word);
  });

  it("explains itself whole, whatever command is named behind", async () => {
    assert.deepEqual(await pov(["--help", "check"]), await pov(["--help"]));
  });

  it("explains each command", async () => {
    for (const command of commands.keys()) {
      const { status, stdout } = await pov([command, "--help"]);
      assert.equal(status, 0);
      assert.ok(stdout.startsWith(`Usage: pov ${command}`), stdout);
    }
  });

  it("shows its help and ends with 2 when nothing is asked of it", async () => {
    const { status, stdout, stderr } = await pov([]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^Usage: pov/u);
  });
});

describe("pov: wrong use ends with 2 and one line", () => {
  const uses: readonly (readonly [string, string])[] = [
    ["chek", "Unknown command “chek”. Did you mean “check”? See “pov --help”."],
    ["frobnicate", "Unknown command “frobnicate”. See “pov --help”."],
    ["check --formt json", "Unknown option “--formt”. Did you mean “--format”? See “pov check --help”."],
    ["--colour check", "Unknown option “--colour”. Did you mean “--color”? See “pov check --help”."],
    ["rules test", "Missing required argument “folder”. See “pov rules test --help”."],
    ["check --format xml", "Option “--format <format[=file]>” argument “xml” is invalid. Allowed choices are stylish, compact, json, sarif, github, gitlab, junit, markdown, html. See “pov check --help”."],
    ["check --fail-severity fatal", "Option “--fail-severity <severity>” argument “fatal” is invalid. Allowed choices are error, warning, hint, never. See “pov check --help”."],
    ["check --as-of 2026-02-30", "Option “--as-of <date>” argument “2026-02-30” is invalid. Write a day of the calendar as 2026-03-16. See “pov check --help”."],
    ["check --stdin a.pov.yaml", "With --stdin, leave out the paths: one plan is read from standard input."],
    ["check --stdin-filename a.pov.yaml", "--stdin-filename names the plan on standard input. Add --stdin, or leave it out."],
    ["roi", "Missing required argument “plan”. See “pov roi --help”."],
    ["roi nope.pov.yaml", "“nope.pov.yaml” does not exist."],
    ["roi .", "“.” is a folder; name a plan in it."],
    ["rules more", "Too many arguments for “rules”. Expected 0 arguments but got 1. See “pov rules --help”."],
    ["explain executive-sponser", "There is no rule “executive-sponser”. Did you mean “executive-sponsor”? “pov rules” lists them all."],
    ["explain constructor", "There is no rule “constructor”. “pov rules” lists them all."],
    ["lsp", "Required option “--stdio” not specified. See “pov lsp --help”."],
  ];
  for (const [use, line] of uses) {
    it(`pov ${use}`, async () => {
      assert.deepEqual(await pov(use.split(" ")), { status: 2, stdout: "", stderr: `pov: ${line}\n` });
    });
  }

  it("shows nothing that a terminal would obey", async () => {
    const { stderr } = await pov(["check", "\u001b[31mred\u0007.pov.yaml"]);
    assert.equal(stderr, "pov: Nothing matches “[31mred.pov.yaml”. Check the path, or pass --allow-empty.\n");
  });
});

describe("pov: exit status", () => {
  it("is 0 when nothing is at or above the fail severity", async () => {
    assert.equal((await pov(["check", "01-pipeline-risk-report.pov.yaml"])).status, 0);
    assert.equal((await pov(["check", "--stdin", "--fail-severity", "never"], { stdin: brokenPlan })).status, 0);
    assert.equal((await pov(["check", "--stdin"], { stdin: draft })).status, 0);
  });

  it("is 1 when something is", async () => {
    assert.equal((await pov(["check", "--stdin"], { stdin: brokenPlan })).status, 1);
    assert.equal((await pov(["check", "--stdin", "--fail-severity", "warning"], { stdin: draft })).status, 1);
  });

  it("is 3 when we fail ourselves, with where to report it", async () => {
    const files = { ...localFiles, read: () => Promise.reject(new TypeError("our own slip")) };
    const { status, stderr } = await pov(["check"], { files });
    assert.equal(status, 3);
    assert.match(stderr, /^pov \S+ failed\. This is our mistake, please report it: https:\/\/\S+\/issues\n\nTypeError: our own slip/u);
  });

  it("is 3 when a rule fails, whatever the fail severity", () => {
    const failed: ToldFinding = { ...finding("error"), failure: true };
    assert.equal(checkStatus([finding("hint"), failed], { failSeverity: "never" }), exitStatus.ownFailure);
  });

  it("follows the fail severity", () => {
    const statuses = (["error", "warning", "hint", "never"] as const).map((severity) => checkStatus([finding("warning")], { failSeverity: severity }));
    assert.deepEqual(statuses, [0, 1, 1, 0]);
  });

  it("is the one that matters most when several apply", () => {
    assert.equal(worst([]), exitStatus.clean);
    assert.equal(worst([exitStatus.findings, exitStatus.wrongUse, exitStatus.clean]), exitStatus.wrongUse);
  });
});

function finding(severity: Severity): ToldFinding {
  return { rule: "outcome-count", severity, message: "", path: "", range: { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } }, related: [], fixes: [], digest: "" };
}
