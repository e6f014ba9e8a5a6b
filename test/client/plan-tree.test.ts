import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { arrangePlans, isPending, isWrong, planOfNode } from "../../src/client/plan-tree";
import { changesBetween } from "../../src/client/plan-tree-changes";
import { groupName, planCount, planDescription, planSpoken, planTooltip } from "../../src/client/plan-tree-words";
import type { Reader } from "../../src/client/reader";
import type { ListedPlan, PlanSummary } from "../../src/protocol/portfolio";

type Judged = NonNullable<PlanSummary["judged"]>;
type Schedule = NonNullable<PlanSummary["schedule"]>;

const reader: Reader = { locale: "en", l10n: { t: (message, ...values) => message.replaceAll(/\{(\d)\}/gu, (_, index: string) => String(values[Number(index)])) } };

const figures = { npv: 68_538, roi: 0.662, pvBenefits: 172_000, pvCosts: 103_462 };
const judged: Judged = { method: "tei", target: figures, whyUnvalued: undefined, isMeasured: false, measured: undefined, counts: { error: 0, warning: 0, hint: 0 } };
const schedule: Schedule = { start: "2026-03-03", end: "2026-03-16", daysLeft: 5 };
const northwind: PlanSummary = {
  id: "northwind",
  title: "Northwind pipeline",
  customer: "Northwind",
  status: "running",
  result: undefined,
  currency: "USD",
  sponsor: "R. Osei",
  schedule,
  unreadable: undefined,
  judged,
};

function plan(file: string, changed: Partial<PlanSummary> = {}): ListedPlan {
  return { uri: `file:///${file}`, file, summary: { ...northwind, ...changed } };
}

function due(file: string, daysLeft: number, changed: Partial<PlanSummary> = {}): ListedPlan {
  return plan(file, { schedule: { ...schedule, daysLeft }, ...changed });
}

function laidOut(...asked: Parameters<typeof arrangePlans>): readonly (readonly string[])[] {
  return arrangePlans(...asked).map(({ key, plans }) => [key, ...plans.map(({ file }) => file)]);
}

describe("the plans in the side bar", () => {
  it("stand by status, what is worked on first", () => {
    const plans = (["closed", "draft", "concluded", "running", "agreed", "proposed"] as const).map((status) => plan(`${status}.pov.yaml`, { status }));
    assert.deepEqual(arrangePlans(plans, { grouping: "status", sorting: "title" }, "en").map(({ key }) => key), ["running", "agreed", "proposed", "draft", "concluded", "closed"]);
  });

  it("stand by customer in the order of names, those without one last", () => {
    const plans = [plan("1", { customer: undefined }), plan("2", { customer: "Zeta" }), plan("3", { customer: "Ärzte" }), plan("4", { customer: "Zeta" })];
    assert.deepEqual(laidOut(plans, { grouping: "customer", sorting: "title" }, "de"), [["Ärzte", "3"], ["Zeta", "2", "4"], ["", "1"]]);
  });

  it("are one list when nothing groups them", () => {
    assert.deepEqual(laidOut([plan("b"), plan("a")], { grouping: "none", sorting: "title" }, "en"), [["", "a", "b"]]);
    assert.deepEqual(laidOut([], { grouping: "none", sorting: "title" }, "en"), []);
  });

  it("begin with the longest overdue; then come those without dates, then what is over, the latest first", () => {
    const plans = [due("soon", 2), due("over", -90, { status: "closed" }), due("late", -3), plan("undated", { schedule: undefined }), due("later", 20), due("just over", -2, { status: "concluded" })];
    assert.deepEqual(laidOut(plans, { grouping: "none", sorting: "daysLeft" }, "en")[0]?.slice(1), ["late", "soon", "later", "just over", "over", "undated"]);
  });

  it("begin with the highest ROI, and end with those that have none", () => {
    const roi = (file: string, value: number | null): ListedPlan => plan(file, { judged: { ...judged, target: { ...figures, roi: value } } });
    const plans = [roi("loss", -0.4), roi("none", null), plan("pending", { judged: undefined }), roi("best", 3), roi("good", 0.5)];
    assert.deepEqual(laidOut(plans, { grouping: "none", sorting: "roi" }, "en")[0]?.slice(1), ["best", "good", "loss", "none", "pending"]);
  });

  it("are told from other things that commands are handed", () => {
    assert.equal(planOfNode({ kind: "plan", uri: "file:///a" }), "file:///a");
    for (const other of [undefined, null, "file:///a", { uri: "file:///a" }, { kind: "group", key: "draft" }, { kind: "plan", uri: 1 }]) assert.equal(planOfNode(other), undefined);
  });

  it("are wrong with errors, or when they cannot be read, and pending only until one of both is known", () => {
    assert.deepEqual([isWrong(plan("a")), isPending(plan("a"))], [false, false]);
    assert.deepEqual([isWrong(plan("a", { judged: { ...judged, counts: { error: 1, warning: 0, hint: 0 } } }))], [true]);
    const unreadable = plan("a", { judged: undefined, unreadable: "The file is empty." });
    assert.deepEqual([isWrong(unreadable), isPending(unreadable)], [true, false]);
    assert.equal(isPending(plan("a", { judged: undefined })), true);
  });
});

describe("what is drawn anew in the side bar", () => {
  const arrangement = { grouping: "status", sorting: "daysLeft" } as const;
  const [a, b, c] = [due("a", 1), due("b", 2), due("c", 3, { status: "draft" })];
  const arranged = (...plans: readonly ListedPlan[]): ReturnType<typeof arrangePlans> => arrangePlans(plans, arrangement, "en");
  const changed = (after: ReturnType<typeof arrangePlans>): unknown => {
    const changes = changesBetween(arranged(a, b, c), after);
    return changes === "everything" ? changes : { groups: changes.groups.map(({ key }) => key), plans: changes.plans.map(({ file }) => file) };
  };

  it("is nothing when nothing changed", () => assert.deepEqual(changed(arranged(c, b, a)), { groups: [], plans: [] }));
  it("is a plan whose words changed", () => assert.deepEqual(changed(arranged(a, { ...b }, c)), { groups: [], plans: ["b"] }));
  it("is a group in which plans came, went or changed places", () => {
    assert.deepEqual(changed(arranged(a, b, c, due("d", 9))), { groups: ["running"], plans: [] });
    assert.deepEqual(changed(arranged(a, c)), { groups: ["running"], plans: [] });
    assert.deepEqual(changed(arranged(a, due("b", 0), c)), { groups: ["running"], plans: [] });
  });
  it("is everything when a group comes or goes, or a plan goes to another", () => {
    assert.equal(changed(arranged(a, b)), "everything");
    assert.equal(changed(arranged(a, due("b", 2, { status: "draft" }), c)), "everything");
  });
});

describe("a plan's words in the side bar", () => {
  it("say customer, ROI and the days left; beside its group, not the customer again", () => {
    assert.equal(planDescription(plan("a"), reader, "status"), "Northwind · ROI 66.2 % · 5 days left");
    assert.equal(planDescription(plan("a"), reader, "customer"), "ROI 66.2 % · 5 days left");
  });

  it("put what was measured beside the target", () => {
    const measured = { ...judged, isMeasured: true, measured: { ...figures, roi: 0.48 } };
    assert.equal(planDescription(plan("a", { judged: measured }), reader, "status"), "Northwind · ROI 66.2 %, measured 48.0 % · 5 days left");
    assert.equal(planDescription(plan("a", { judged: { ...measured, target: undefined } }), reader, "customer"), "ROI measured 48.0 % · 5 days left");
  });

  it("say where the plan stands in its time", () => {
    const words = (daysLeft: number | undefined, status: PlanSummary["status"] = "running"): string =>
      planDescription(plan("a", { customer: undefined, judged: undefined, status, schedule: { ...schedule, daysLeft } }), reader, "status");
    assert.deepEqual(
      [words(14), words(15), words(1), words(0), words(-1), words(undefined), words(-1, "closed"), words(3, "concluded")],
      ["14 days left", "starts 3 Mar 2026", "ends today", "1 day overdue", "2 days overdue", "to 16 Mar 2026", "ended 16 Mar 2026", "to 16 Mar 2026"],
    );
    assert.equal(planDescription(plan("a", { customer: undefined, judged: undefined, schedule: undefined }), reader, "status"), "");
  });

  it("say everything that is known when one comes near", () => {
    const whole = plan("plans/a.pov.yaml", { status: "concluded", result: "go", schedule: { ...schedule, daysLeft: -1 }, judged: { ...judged, measured: { ...figures, npv: -1200, roi: null }, counts: { error: 1, warning: 2, hint: 0 } } });
    const lines = ["Northwind pipeline", "Customer: Northwind", "Sponsor: R. Osei", "Status: concluded: go", "ended 16 Mar 2026", "Target: ROI 66.2 %, NPV 68,538 USD", "Measured: NPV −1,200 USD", "1 error, 2 warnings"];
    assert.deepEqual(planTooltip(whole, reader).split("\n"), [...lines, "plans/a.pov.yaml"]);
    assert.equal(planSpoken(whole, reader), lines.join(", "));
  });

  it("say what is missing, and why there are no figures", () => {
    const bare = { id: undefined, title: undefined, customer: undefined, sponsor: undefined, schedule: undefined, currency: undefined };
    assert.deepEqual(planTooltip(plan("b/a.pov.yaml", { ...bare, judged: undefined }), reader).split("\n"), ["a.pov.yaml", "No customer yet", "No sponsor yet", "Status: running", "Figures are being worked out", "b/a.pov.yaml"]);
    assert.match(planTooltip(plan("a", { judged: { ...judged, target: undefined, whyUnvalued: "It has no outcome." } }), reader), /^It has no outcome\.\nNo findings$/mu);
    assert.match(planTooltip(plan("a", { judged: undefined, unreadable: "It is a list." }), reader), /^Northwind pipeline\nIt is a list\.\n/u);
    assert.match(planDescription(plan("a", { judged: undefined, unreadable: "It is a list." }), reader, "status"), /cannot be read/u);
  });

  it("write numbers and days as the reader does", () => {
    assert.equal(planDescription(plan("a", { schedule: { ...schedule, daysLeft: 90 } }), { ...reader, locale: "de" }, "customer"), "ROI 66,2 % · starts 3. März 2026");
  });

  it("name groups by the format's own word or the customer, and count them", () => {
    assert.equal(groupName({ key: "running", plans: [] }, reader), "running");
    assert.equal(groupName({ key: "", plans: [] }, reader), "No customer yet");
    assert.deepEqual([planCount(1, reader), planCount(2, reader)], ["1 plan", "2 plans"]);
  });
});
