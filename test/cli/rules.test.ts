import assert from "node:assert/strict";
import { statuses } from "../../src/core/plan/plan-shape";
import { rules } from "../../src/core/rules";
import { folderWith, pov } from "./session";

interface RulesJson {
  readonly version: number;
  readonly rules: readonly { readonly id: string; readonly severity: object; readonly docs: string }[];
}

describe("pov rules", () => {
  it("lists every rule on a line of its own", async () => {
    const { status, stdout } = await pov(["rules"]);
    assert.equal(status, 0);
    assert.deepEqual(stdout.split("\n").slice(0, rules.length).map((line) => line.split(" ")[0]), rules.map(({ id }) => id));
  });

  it("lists them as JSON, with the severity in each status", async () => {
    const { status, stdout } = await pov(["rules", "--format", "json"]);
    const listed = JSON.parse(stdout) as RulesJson;
    assert.equal(status, 0);
    assert.deepEqual([listed.version, listed.rules.length], [1, rules.length]);
    for (const rule of listed.rules) {
      assert.deepEqual(Object.keys(rule), ["id", "category", "severity", "summary", "fixable", "docs"]);
      assert.deepEqual(Object.keys(rule.severity), [...statuses]);
    }
    const sponsor = listed.rules.find(({ id }) => id === "executive-sponsor");
    assert.deepEqual(sponsor?.severity, { draft: "warning", proposed: "warning", agreed: "error", running: "error", concluded: "error", closed: "error" });
    assert.match(sponsor.docs, /^https:.*executive-sponsor\.md$/u);
  });
});

describe("pov explain", () => {
  it("explains every rule with its summary and an address to read on", async () => {
    for (const { id, summary } of rules) {
      const { status, stdout } = await pov(["explain", id]);
      assert.equal(status, 0);
      assert.ok(stdout.startsWith(`${id}\n`) && stdout.includes(summary) && stdout.includes(`${id}.md`), stdout);
    }
  });

  it("says of a rule of one's own nothing that a terminal or the log of a build would obey", async () => {
    const words = String.raw`"w \e[31mX \x9b31m \e]8;;http://evil\a \u202e\n::error::x ##[error]z"`;
    const cwd = folderWith({ "pov.config.yaml": `custom:\n  acme-evil: {select: title, message: ${words}, why: ${words}, pattern: "^zz$"}\n` });
    const { status, stdout } = await pov(["explain", "acme-evil"], { cwd });
    assert.equal(status, 0);
    assert.match(stdout, /^acme-evil\n.*w /u);
    assert.doesNotMatch(stdout, /(?!\n)\p{Cc}|\u202E|^\s*::|##\[/mu);
  });
});
