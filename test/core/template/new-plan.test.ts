import assert from "node:assert/strict";
import { describe, it } from "mocha";
import fc from "fast-check";
import { type Analysis, analyse } from "../../../src/core/analyse";
import { type DriverId, drivers } from "../../../src/core/economics/drivers";
import { planShape } from "../../../src/core/plan/plan-shape";
import { isWorkingDay, workingDayFrom } from "../../../src/core/quantity/calendar";
import { type NewPlan, idOf, newPlanTemplate } from "../../../src/core/template/new-plan";
import { plainText } from "../../../src/core/template/template";

const everyDriver = Object.keys(drivers).filter((id): id is DriverId => id in drivers);
const start = "2026-03-02";
const usual: NewPlan = { customer: "Northwind", sponsor: "R. Osei", driver: "time-saved", start };

const oddNames = ["O'Neill & “Sons”", 'The "Quoted" Group', "Acme: Cloud", "# 1 Foods", "yes", "null", "1e3", "~", "- dash", "Ünïcøde ß AG", "株式会社 日本", "a, b, c", "{curly} [square]", "tab\there", "two\nlines", "$1 ${2:x} \\ }", "x".repeat(5000), "@at `tick` !bang &and *star", "%", "Zürich & Söhne GmbH", "  spaced  ", "trailing:"];

function analysed(plan: NewPlan): Analysis {
  return analyse(plainText(newPlanTemplate(plan)), plan.start);
}

function troubles({ findings, problems }: Analysis): readonly unknown[] {
  return [...problems.map(({ message }) => message), ...findings.filter(({ severity }) => severity !== "hint").map(({ rule, message }) => `${rule}: ${message}`)];
}

describe("a new plan", () => {
  for (const driver of everyDriver) {
    for (const currency of ["USD", "JPY"]) {
      it(`about ${driver} in ${currency} is a draft without errors and warnings that shows what it is worth`, () => {
        const analysis = analysed({ ...usual, driver, currency });
        assert.deepEqual(troubles(analysis), []);
        const { target } = analysis.valuation.scenarios;
        assert.equal(target.available, driver !== "none");
        if (target.available) assert.ok((target.roi ?? 0) > 0, JSON.stringify(target.roi));
      });
    }
  }

  it("without a sponsor has that one warning", () => {
    for (const sponsor of [undefined, "", "  "]) {
      const analysis = analysed({ ...usual, ...(sponsor !== undefined && { sponsor }) , ...(sponsor === undefined && { sponsor: "" }) });
      assert.deepEqual(analysis.findings.filter(({ severity }) => severity !== "hint").map(({ rule, severity }) => [rule, severity]), [["executive-sponsor", "warning"]]);
    }
  });

  for (const name of oddNames) {
    it(`takes ${JSON.stringify(name).slice(0, 40)} as it is, for the customer, the sponsor and the title`, () => {
      const analysis = analysed({ ...usual, customer: name, sponsor: name, title: name });
      assert.deepEqual(troubles(analysis), []);
      assert.equal(analysis.plan.customer?.name, name);
      assert.equal(analysis.plan.people.find(({ id }) => id === "sponsor")?.name, name);
      assert.equal(analysis.plan.title, name);
      assert.match(analysis.plan.id ?? "", /^[a-z0-9]+(-[a-z0-9]+)*$/u);
    });
  }

  it("is read back whatever the names are", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), fc.constantFrom(...everyDriver), (customer, driver) => {
        const { plan, problems } = analysed({ ...usual, customer, driver });
        assert.deepEqual(problems, []);
        if (customer.trim() !== "") assert.equal(plan.customer?.name, customer);
        assert.match(plan.id ?? "", /^[a-z0-9]+(-[a-z0-9]+)*$/u);
      }),
      { numRuns: 60 },
    );
  });

  it("takes two weeks, and works, ends and is decided on working days, whatever day it starts on", () => {
    for (const day of ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08", "2026-12-24"]) {
      const analysis = analysed({ ...usual, start: day });
      assert.deepEqual(troubles(analysis), [], day);
      const { end, phases = [] } = analysis.plan.timeline ?? {};
      assert.ok(end !== undefined && isWorkingDay(end), day);
      assert.ok(isWorkingDay(analysis.plan.decision?.date ?? ""), day);
      assert.deepEqual([phases.at(0)?.start, phases.at(-1)?.end], [workingDayFrom(day), end]);
      for (const phase of phases) for (const limit of [phase.start, phase.end]) assert.ok(isWorkingDay(limit ?? ""), `${day}: ${phase.name} ${limit}`);
    }
  });

  it("says that its amounts are not converted where they are not in dollars", () => {
    const firstLine = (currency: string): string | undefined => plainText(newPlanTemplate({ ...usual, currency })).split("\n")[0];
    assert.match(firstLine("JPY") ?? "", /an example, and the same in every currency\./u);
    assert.doesNotMatch(firstLine("USD") ?? "", /currency/u);
  });

  it("has its sections in the order of the format", () => {
    const keys = plainText(newPlanTemplate(usual)).split("\n").flatMap((line) => /^(\w+):/u.exec(line)?.[1] ?? []);
    const order = planShape.structure.kind === "record" ? Object.keys(planShape.structure.fields) : [];
    assert.deepEqual(keys, order.filter((key) => keys.includes(key)));
  });

  it("says of every number that it is an example, and that nobody agreed yet", () => {
    for (const driver of everyDriver) {
      const { plan } = analysed({ ...usual, driver });
      for (const source of [...plan.inputs.map((input) => input.source), ...plan.outcomes.map(({ baseline }) => baseline?.source)]) assert.match(source ?? "", /^example to be agreed/u);
      assert.deepEqual([plan.agreements.length, ...plan.inputs.map(({ agreed }) => agreed)].filter(Boolean), []);
    }
  });

  it("gets an id that no other plan has", () => {
    assert.equal(idOf(usual), "northwind-report-time");
    assert.equal(idOf({ ...usual, taken: new Set(["northwind-report-time", "northwind-report-time-2"]) }), "northwind-report-time-3");
    assert.equal(idOf({ ...usual, customer: "株式会社" }), "customer-report-time");
  });
});
