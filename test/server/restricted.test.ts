import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { IsoDate } from "../../src/core/quantity/calendar";
import type { PlanCommits } from "../../src/core/history/plan-version";
import { planHistory } from "../../src/protocol/plan-history";
import type { EarlierVersion } from "../../src/core/rules/rule";
import { Editor } from "./editor";

const uri = "file:///plans/northwind.pov.yaml";
const day: IsoDate = "2026-03-16";
const plan = `${readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8")}agreements: [{by: osei, date: 2026-02-27, digest: "sha256:${"0".repeat(64)}"}]\n`;

/** What git is asked while a plan is opened and its history looked at. */
async function askedOfGit(isRestricted: boolean): Promise<ReadonlySet<string>> {
  const asked = new Set<string>();
  const findVersions = (): Promise<readonly EarlierVersion[]> => { asked.add("versions"); return Promise.resolve([]); };
  const findCommits = (): Promise<PlanCommits | undefined> => { asked.add("commits"); return Promise.resolve(undefined); };
  const editor = new Editor(() => day, undefined, findVersions, undefined, findCommits);
  await editor.start(undefined, { isRestricted });
  await editor.open(uri, plan);
  assert.notEqual((await editor.diagnostics(uri, 1)).length, 0);
  await editor.ask(planHistory, { uri, depth: "glance" });
  await editor.stop();
  return asked;
}

describe("the server of an editor that does not trust its folders", () => {
  it("judges plans and asks git nothing", async () => {
    assert.deepEqual(await askedOfGit(true), new Set());
  });

  it("asks git for what people agreed to and for the history where they are trusted", async () => {
    assert.deepEqual(await askedOfGit(false), new Set(["versions", "commits"]));
  });
});
