import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assertGolden } from "../../cli/golden";
import { example } from "../exported";
import { reviewOf, reviewed, versions, written } from "./written";

const plan = example("01-pipeline-risk-report");
const file = "plans/northwind.pov.yaml";

function changed(...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [was, is]) => {
    assert.ok(text.includes(was), was);
    return text.replace(was, () => is);
  }, plan);
}

const softer = changed(["value: 12 min/report}", "value: 20 min/report}"], ["value: 68 USD/h", "value: 72 USD/h"], ["  end: 2026-03-16", "  end: 2026-03-17"], ["title: Weekly pipeline", "title: The weekly pipeline"]);

describe("the comment of a review", () => {
  it("says of one plan what moved, what that costs and what is newly found", () => {
    assertGolden("one-plan.md", written(reviewed(reviewOf(versions(file, plan, softer))), { failures: ["The ROI of plans/northwind.pov.yaml is 51.0 %, which is 9.0 pp below the 60 % that is the least allowed."], marker: "pov run=1" }), join(__dirname));
  });

  it("shows many plans at a glance, the worst first, and each when it is opened", () => {
    const plans = [
      versions("plans/calm.pov.yaml", plan, `${plan}# A remark.\n`),
      versions("plans/gone.pov.yaml", plan, undefined),
      versions("plans/new.pov.yaml", undefined, plan),
      versions("plans/moved.pov.yaml", plan, plan, "plans/old name.pov.yaml"),
      versions("plans/broken.pov.yaml", plan, plan.replace("title: ", "title: a: ")),
      versions(file, plan, softer),
    ].map(reviewOf);
    assertGolden("many-plans.md", written(reviewed(...plans)), join(__dirname));
  });

  it("fits one screen for an ordinary change", () => {
    const comment = written(reviewed(reviewOf(versions(file, plan, softer))));
    const open = comment.replace(/<details>.*?<\/details>\n/gsu, "").split("\n").filter((line) => line !== "");
    assert.ok(open.length <= 25, `${open.length} lines`);
  });

  it("says that layout alone changed, and that nothing did", () => {
    assert.match(written(reviewed(reviewOf(versions(file, plan, `${plan}# A remark.\n`)))), /^\*\*Northwind Example Ltd says what it said before: only layout, comments or order changed\.\*\* NPV at target stays at 68,538 USD\.\n/u);
    assert.match(written(reviewed()), /^\*\*No plan differs between main and change\.\*\*\n/u);
  });

  it("says when figures cannot be computed any more, and why", () => {
    const comment = written(reviewed(reviewOf(versions(file, plan, changed(["rate: analyst_rate", "rate: nobody"])))));
    assert.match(comment, /Its figures cannot be computed any more: .+\n/u);
    assert.match(comment, /^\| NPV \| 68,538 USD \| – \| {2}\|$/mu);
  });

  it("cannot be read any more where a plan is broken, and calls nothing resolved", () => {
    const comment = written(reviewed(reviewOf(versions(file, plan.replace("status: running", "status: draft"), plan.replace("title: ", "title: a: ")))));
    assert.match(comment, /^\*\*What changed in plans\/northwind\.pov\.yaml cannot be told, because it cannot be read any more\. Mend it first\.\*\*/u);
    assert.doesNotMatch(comment, /resolved/u);
  });

  it("is shown in the documentation as it is", () => {
    const example = written(reviewed(reviewOf(versions(file, plan, changed(["value: 12 min/report}", "value: 20 min/report}"])))), { addressOf: () => undefined });
    const docs = readFileSync(join(__dirname, "../../../docs/review.md"), "utf8").replaceAll("\r\n", "\n");
    assert.ok(docs.includes(`\n\`\`\`\`markdown\n${example}\`\`\`\`\n`), `docs/review.md does not show:\n${example}`);
  });

  it("begins with the marker, and with none that could end its line", () => {
    assert.match(written(reviewed(), { marker: "pov run=7" }), /^<!-- pov run=7 -->\n\n\*\*/u);
    assert.throws(() => written(reviewed(), { marker: "a --> b" }), /cannot stand/u);
  });
});
