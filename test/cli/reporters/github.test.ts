import assert from "node:assert/strict";
import { github } from "../../../src/cli/reporters/github";
import { hostile, page, plenty } from "./checked-plans";
import type { CheckedPlan } from "../../../src/cli/check-plan";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads a log as the runner does: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function commandsIn(log: string): readonly Command[] {
  return log.split(/\r\n|\r|\n/u).slice(0, -1).map((line) => {
    const match = /^::(\w+) ([^]*?)::([^]*)$/u.exec(line);
    assert.ok(match, line);
    const [, name = "", properties = "", message = ""] = match;
    const read = properties.split(",").map((property): [string, string] => [property.slice(0, property.indexOf("=")), unescaped(property.slice(property.indexOf("=") + 1))]);
    return { name, properties: Object.fromEntries(read), message: unescaped(message) };
  });
}

function unescaped(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
}

function count(log: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name } of commandsIn(log)) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

describe("github", () => {
  it("annotates each finding where it stands", () => {
    assert.deepEqual(commandsIn(github([hostile], page))[0], {
      name: "error",
      properties: { file: hostile.path, line: "3", endLine: "3", col: "9", endColumn: "17", title: "schema" },
      message: hostile.findings[0]?.message,
    });
  });

  it("says nothing when nothing was found", () => {
    assert.equal(github([], page), "");
    assert.equal(github([{ ...hostile, findings: [] }], page), "");
  });

  it("is as many commands as there are findings, whatever a plan says", () => {
    assert.equal(commandsIn(github([hostile], page)).length, hostile.findings.length);
  });

  it("leaves columns out where several lines are meant, because GitHub takes none there", () => {
    const [finding] = plenty("a", 2, "error").findings;
    assert.ok(finding);
    const { properties } = commandsIn(github([{ ...plenty("a", 2, "error"), findings: [{ ...finding, range: { start: { line: 0, column: 0 }, end: { line: 1, column: 1 } } }] }], page))[0] ?? {};
    assert.deepEqual(properties, { file: "a", line: "1", endLine: "2", title: "no-outcome" });
  });

  it("keeps to 10 of each kind, the notice that counts the rest among them", () => {
    const plans = [plenty("hints", 11, "hint"), plenty("warnings", 12, "warning"), plenty("errors", 10, "error"), plenty("more", 3, "error")];
    const log = github(plans, { ...page, elsewhere: "the log of this step" });
    assert.deepEqual(count(log), { error: 10, warning: 10, notice: 10 });
    assert.equal(commandsIn(log).at(-1)?.message, "7 more findings without an annotation: 3 errors, 2 warnings and 2 hints. All findings are in the log of this step.");
    assert.deepEqual(count(github([plenty("a", 10, "hint")], page)), { notice: 10 });
    assert.deepEqual(count(github([plenty("a", 10, "hint"), plenty("b", 11, "warning")], page)), { warning: 10, notice: 10 });
  });

  it("begins with errors", () => {
    const shown = commandsIn(github([plenty("w", 1, "warning"), plenty("e", 12, "error")], page));
    assert.deepEqual(shown.map(({ name }) => name), [...Array<string>(10).fill("error"), "warning", "notice"]);
  });

  describe("of a change", () => {
    const brought = (plan: CheckedPlan, from: number): CheckedPlan => ({ ...plan, introduced: new Set(plan.findings.slice(from)) });

    it("annotates what it brought, and counts what was there before", () => {
      const shown = commandsIn(github([brought(plenty("e", 3, "error"), 2), brought(plenty("w", 1, "warning"), 1)], page));
      assert.deepEqual(shown.map(({ name, properties }) => [name, properties["file"], properties["line"]]), [["error", "e", "3"], ["notice", undefined, undefined]]);
      assert.equal(shown[1]?.message, "3 findings were there before this change and have no annotations. “pov check” lists them.");
      assert.equal(commandsIn(github([brought(plenty("w", 1, "warning"), 1)], page))[0]?.message, "1 finding was there before this change and has no annotation. “pov check” lists it.");
      assert.deepEqual(count(github([brought(plenty("e", 2, "error"), 0)], page)), { error: 2 });
    });

    it("keeps to 10 notices with both counts in one", () => {
      const log = github([brought(plenty("a", 11, "hint"), 1)], page);
      assert.deepEqual(count(log), { notice: 10 });
      assert.equal(commandsIn(log).at(-1)?.message, "1 more finding without an annotation: 1 hint. “pov check” in this repository lists all findings. 1 finding was there before this change and has no annotation. “pov check” lists it.");
    });
  });
});
