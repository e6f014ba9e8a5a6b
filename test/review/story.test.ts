import assert from "node:assert/strict";
import type { ExitStatus } from "../../src/cli/exit-status";
import { pov } from "../cli/session";
import { Repository } from "../server/git/repository";
import { type ChangeLine, type ReviewLine, changeLine, rendered } from "./read-review";
import { files, reviewed, tellStory } from "./story";

/** What a reviewer has to learn of a pull request. */
interface Reading {
  /** The changes, gravest first. */
  readonly changes: readonly string[];
  /** How the comment begins. */
  readonly headline: RegExp;
  /** The rules that newly find something, with the text of the line that they point to. */
  readonly found: readonly (readonly [rule: string, line: RegExp])[];
  /** How `pov review --fail-on goalpost,scope` ends. */
  readonly status: ExitStatus;
}

const readings: Readonly<Record<string, Reading>> = {
  "fourth-outcome": {
    changes: ["scope: outcome win-rate added, open"],
    headline: /^\*\*In Northwind Example Ltd, the outcome win-rate came in after the start\.\*\* NPV at target stays at 68,538 USD\./u,
    found: [["changed-since-agreed", /win-rate:/u], ["outcome-count", /outcomes:/u], ["not-measured", /win-rate:/u]],
    status: 1,
  },
  "softer-target": {
    changes: ["goalpost: target of report-time changed from < 12 min/report to < 20 min/report, NPV −, open"],
    headline: /^\*\*In Northwind Example Ltd, the agreed target of report-time moved from &lt; 12 min\/report to &lt; 20 min\/report\.\*\* NPV at target falls by 1,663 USD to 66,875 USD/u,
    found: [["changed-since-agreed", /target: .*20 min\/report/u]],
    status: 1,
  },
  "higher-rate": {
    changes: ["goalpost: input analyst_rate changed from 68 USD/h to 74 USD/h, NPV +, open"],
    headline: /^\*\*In Northwind Example Ltd, the agreed input analyst\\_rate moved from 68 USD\/h to 74 USD\/h\.\*\* NPV at target rises by 15,190 USD to 83,728 USD/u,
    found: [["changed-since-agreed", /analyst_rate: .*74 USD\/h/u]],
    status: 1,
  },
  "higher-rate-in-a-draft": {
    changes: ["commercial: input agent_rate changed from 42 EUR/h to 48 EUR/h, NPV +"],
    headline: /^\*\*In Contoso Logistics, the input agent\\_rate changed from 42 EUR\/h to 48 EUR\/h\.\*\* NPV at target rises by 16,081 EUR to 73,261 EUR/u,
    found: [],
    status: 0,
  },
  tidy: { changes: [], headline: /^\*\*Northwind Example Ltd says what it said before: only layout, comments or order changed\.\*\*/u, found: [], status: 0 },
  "accepted-change": {
    changes: [
      "goalpost: target of report-time changed from < 12 min/report to < 15 min/report, NPV −, accepted by R. Osei",
      "scope: change request “target of report-time from 12 to 15 min/report while the second region is new” added, accepted by R. Osei",
    ],
    headline: /^\*\*In Northwind Example Ltd, the agreed target of report-time moved from &lt; 12 min\/report to &lt; 15 min\/report, and that is settled\.\*\* NPV at target falls by 623 USD to 67,915 USD/u,
    found: [],
    status: 0,
  },
  "second-reading": { changes: ["evidence: measurement of report-time on 2026-03-11 added"], headline: /^\*\*In Northwind Example Ltd, the measurement of report-time on 2026-03-11 \(11 min\/report\) was added\.\*\*/u, found: [], status: 0 },
  lieferscheine: {
    changes: ["commercial: input lieferscheine changed from 31000 note/year to 28500 note/year, NPV −"],
    headline: /Müller &amp; Söhne KG.*NPV at target falls by 6,072 EUR to 38,032 EUR/u,
    found: [],
    status: 0,
  },
  "moved-file": {
    changes: ["goalpost: amount of the cost subscription changed from 30000 USD/year to 33000 USD/year, NPV −, open"],
    headline: /^\*\*In Northwind Example Ltd, the agreed amount of the cost subscription moved from 30000 USD\/year to 33000 USD\/year\.\*\* NPV at target falls by 7,460 USD to 61,078 USD/u,
    found: [["changed-since-agreed", /subscription: .*33000/u]],
    status: 1,
  },
};

describe("the story, as a reviewer reads it", () => {
  let repository: Repository;

  before(function () {
    this.timeout(60_000);
    repository = new Repository("run");
    tellStory(repository);
  });

  const run = (...args: readonly string[]): ReturnType<typeof pov> => pov([...args, "--as-of", reviewed], { cwd: repository.folder });
  const diff = async (branch: string): Promise<readonly ChangeLine[]> => (JSON.parse((await run("diff", "main", branch, "--format", "json")).stdout) as { readonly plans: readonly ChangeLine[] }).plans;
  const comment = async (branch: string): Promise<string> => (await run("review", "--base", "main", "--head", branch, "--format", "markdown")).stdout;

  for (const [branch, { changes, headline, found, status }] of Object.entries(readings)) {
    describe(branch, () => {
      it("is the changes that it is, no more and no less", async () => {
        const plans = await diff(branch);
        assert.deepEqual(plans.map(({ kind }) => kind), ["changed"]);
        assert.deepEqual(plans.flatMap((plan) => plan.changes.map(changeLine)), changes);
      });

      it("is said in the first line of a comment that fits on one screen", async () => {
        const text = await comment(branch);
        assert.match(text.split("\n").find((line) => line !== "" && !line.startsWith("<!--")) ?? "", headline);
        const { lines, characters } = rendered(text);
        assert.ok(lines <= 40 && characters <= 3000, `The comment takes ${lines} lines and ${characters} characters:\n${text}`);
      });

      it("finds anew what it brought, where it stands, and lets it pass or not", async () => {
        const { status: ended, stdout } = await run("review", "--base", "main", "--head", branch, "--format", "json", "--fail-on", "goalpost,scope", "--fail-severity", "never");
        const { plans } = JSON.parse(stdout) as { readonly plans: readonly ReviewLine[] };
        const newly = plans.flatMap(({ file, findings }) => {
          const lines = repository.git("show", `${branch}:${file}`).split("\n");
          return findings.introduced.map(({ rule, line }) => [rule, lines[line - 1] ?? ""] as const);
        });
        assert.deepEqual(newly.map(([rule]) => rule).toSorted(), found.map(([rule]) => rule).toSorted());
        for (const [rule, pattern] of found) assert.ok(newly.some(([other, line]) => other === rule && pattern.test(line)), `${rule} points to ${JSON.stringify(newly)}`);
        assert.equal(ended, status);
      });

      it("is annotated on the lines that it is about", async () => {
        const { stdout } = await run("review", "--base", "main", "--head", branch, "--format", "github");
        for (const [rule, pattern] of found) {
          const places = [...stdout.matchAll(/^::(?:error|warning|notice) file=([^,]+),line=(\d+),.*?title=([^:,]+)/gmu)].filter(([, , , title]) => title?.includes(rule));
          const lines = places.map(([, file = "", line]) => repository.git("show", `${branch}:${decodeURIComponent(file)}`).split("\n")[Number(line) - 1] ?? "");
          assert.ok(lines.some((line) => pattern.test(line)), `${rule} is annotated at ${JSON.stringify(lines)}`);
        }
      });
    });
  }

  it("tells a renamed outcome from a new one", async () => {
    const [plan] = await diff("renamed-outcome");
    assert.deepEqual(plan?.changes.map(({ kind, path }) => [kind, path]), [["renamed", "outcomes.report-effort"]]);
    assert.equal(plan.changes[0]?.effect, null);
    const { status, stdout } = await run("review", "--base", "main", "--head", "renamed-outcome", "--format", "json", "--fail-on", "goalpost,scope");
    assert.deepEqual((JSON.parse(stdout) as { readonly plans: readonly ReviewLine[] }).plans.map(({ findings }) => findings.introduced), [[]]);
    assert.equal(status, 0);
  });

  it("tells a later readout as a matter of the schedule", async () => {
    const [plan] = await diff("later-readout");
    assert.deepEqual([...new Set(plan?.changes.map((change) => change.class))], ["schedule"]);
    assert.ok(plan?.changes.some((change) => changeLine(change) === "schedule: end of the timeline changed from 2026-03-16 to 2026-03-20"));
  });

  it("says that a plan is gone and another one new, and does not take one for the other", async () => {
    assert.deepEqual((await diff("replaced-plan")).map(({ file, kind }) => [file, kind]), [
      ["plans/contoso/call-centre.pov.yaml", "removed"],
      ["plans/fabrikam/invoices.pov.yaml", "added"],
    ]);
    const text = await comment("replaced-plan");
    assert.match(text, /Fabrikam Retail is new\./u);
    assert.match(text, /Contoso Logistics was deleted\./u);
  });

  it("says that a plan cannot be read any more, and never lets it pass", async () => {
    const plans = await diff("broken");
    assert.deepEqual(plans.map(({ file, kind }) => [file, kind]), [[files.northwind, "unreadable"]]);
    assert.match(await comment("broken"), /cannot be read any more/u);
    for (const command of [["diff", "main", "broken"], ["review", "--base", "main", "--head", "broken", "--fail-severity", "never"]]) {
      assert.equal((await run(...command, "--fail-on", "goalpost")).status, 1, command.join(" "));
    }
  });

  it("names a moved file by both names", async () => {
    const [plan] = await diff("moved-file");
    assert.deepEqual([plan?.file, plan?.earlierFile], ["plans/2026/northwind.pov.yaml", files.northwind]);
    assert.match(await comment("moved-file"), /plans\/northwind\/pipeline-risk-report\.pov\.yaml/u);
  });

  it("finds nothing between a version and itself", async () => {
    assert.deepEqual(await diff("main"), []);
    const { status, stdout } = await run("review", "--base", "main", "--head", "main", "--format", "markdown");
    assert.deepEqual([status, rendered(stdout).lines < 6], [0, true], stdout);
  });

  it("shows in one go what was agreed and what became of it since the handshake", async () => {
    const { stdout } = await run("diff", "handshake", "softer-target", files.northwind, "--format", "json");
    const [plan] = (JSON.parse(stdout) as { readonly plans: readonly ChangeLine[] }).plans;
    assert.deepEqual(plan?.changes.filter(({ class: of }) => of === "goalpost").map(({ path }) => path), ["outcomes.report-time.target"]);
    assert.ok(plan.changes.some(({ class: of, path }) => of === "schedule" && path === "status"));
  });
});
