import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { activeRules } from "../../../src/core/config/active-rules";
import { usualSettings } from "../../../src/core/config/settings";
import type { Rule } from "../../../src/core/rules/rule";
import { numberOption } from "../../../src/core/rules/option";
import { executiveSponsor } from "../../../src/core/rules/people/executive-sponsor";
import { settingsOf } from "./repository";

const plan = "/repo/deals/emea/a.pov.yaml";
const repository = { "/repo/.git": "" };

describe("the settings of a plan", () => {
  it("are the usual ones without a configuration", async () => {
    const { settings, origins, ignoredBy } = await settingsOf(repository, plan);
    assert.deepEqual(settings, usualSettings);
    assert.deepEqual([origins.size, ignoredBy], [0, undefined]);
  });

  it("take the nearer configuration over the farther, setting by setting", async () => {
    const texts = {
      ...repository,
      "/repo/pov.config.yaml": "extends: strict\nrules: {executive-sponsor: hint, unknown-person: off}\ndefaults: {discount_rate: 8 %, working_weeks: 46, holidays: [2026-04-03]}",
      "/repo/deals/pov.config.yaml": "rules: {executive-sponsor: error}\ndefaults: {discount_rate: 9 %, holidays: []}",
    };
    const { settings, origins } = await settingsOf(texts, plan);
    assert.equal(settings.preset, "strict");
    assert.deepEqual([...settings.rules].map(([id, { severity }]) => [id, severity]), [["executive-sponsor", "error"], ["unknown-person", "off"]]);
    assert.deepEqual([settings.organisation.discountRate?.amount, settings.organisation.workingWeeks, settings.organisation.holidays.size], [9, 46, 0]);
    assert.deepEqual([...origins].map(([what, place]) => [what, place.replace("/pov.config.yaml", "")]), [
      ["extends", "/repo"],
      ["rules.executive-sponsor.severity", "/repo/deals"],
      ["rules.unknown-person.severity", "/repo"],
      ["defaults.discount_rate", "/repo/deals"],
      ["defaults.working_weeks", "/repo"],
      ["defaults.holidays", "/repo/deals"],
    ]);
  });

  it("start anew with a nearer preset, which speaks of every rule", async () => {
    const texts = { ...repository, "/repo/pov.config.yaml": "rules: {executive-sponsor: off}\ndefaults: {working_weeks: 46}", "/repo/deals/pov.config.yaml": "extends: strict" };
    const { settings, origins } = await settingsOf(texts, plan);
    assert.deepEqual([settings.rules.size, settings.organisation.workingWeeks], [0, 46]);
    assert.deepEqual([...origins.keys()], ["defaults.working_weeks", "extends"]);
  });

  it("take overrides for the plans that they name, the later over the earlier", async () => {
    const config = "rules: {executive-sponsor: hint}\noverrides:\n  - {files: [emea], rules: {executive-sponsor: off}, defaults: {working_weeks: 42}}\n  - {files: ['**/a.pov.yaml'], rules: {executive-sponsor: error}}\n  - {files: [apac], rules: {executive-sponsor: warning}}";
    const texts = { ...repository, "/repo/deals/pov.config.yaml": config };
    const { settings } = await settingsOf(texts, plan);
    assert.deepEqual([settings.rules.get("executive-sponsor")?.severity, settings.organisation.workingWeeks], ["error", 42]);
    const other = await settingsOf(texts, "/repo/deals/emea/b.pov.yaml");
    assert.equal(other.settings.rules.get("executive-sponsor")?.severity, "off");
  });

  it("take the globs of a shared configuration from the folder of the one that was found", async () => {
    const texts = { ...repository, "/repo/shared/base.yaml": "ignores: [emea]", "/repo/deals/pov.config.yaml": "extends: ../shared/base.yaml" };
    assert.deepEqual((await settingsOf(texts, plan)).ignoredBy, { place: "/repo/shared/base.yaml", glob: "emea" });
  });

  for (const [glob, ignored] of [["emea", true], ["emea/", true], ["./emea/*", true], ["a.pov.yaml", true], ["*.pov.yaml", true], ["deals/emea", false], ["a", false], ["**/emea/**", true], ["apac", false]] as const) {
    it(`${ignored ? "know the plan as ignored" : "do not ignore the plan"} by ${glob}`, async () => {
      const { ignoredBy } = await settingsOf({ ...repository, "/repo/deals/pov.config.yaml": `ignores: ['${glob}']` }, plan);
      assert.equal(ignoredBy?.glob, ignored ? glob : undefined);
    });
  }

  it("hold the project's own rules, which can be set like any other", async () => {
    const custom = "custom:\n  opportunity: {select: customer.opportunity, required: true, message: Name the opportunity.}";
    const texts = { ...repository, "/repo/pov.config.yaml": custom, "/repo/deals/pov.config.yaml": "extends: none\nrules: {opportunity: error}" };
    const { settings, origins } = await settingsOf(texts, plan);
    assert.deepEqual(activeRules(settings).map(({ rule, severity }) => [rule.id, severity]), [["yaml", undefined], ["opportunity", "error"]]);
    assert.equal(origins.get("custom.opportunity"), "/repo/pov.config.yaml");
  });
});

describe("a rule with options and no severity", () => {
  const rule: Rule = { ...executiveSponsor, strict: true, options: [numberOption("least", 1, "The fewest.")] };
  const withOptions = new Map([[rule.id, { severity: undefined, options: { least: 2 } }]]);

  it("is on or off as the preset says", () => {
    assert.deepEqual(activeRules({ ...usualSettings, rules: withOptions }, [rule]), []);
    assert.deepEqual(activeRules({ ...usualSettings, preset: "strict", rules: withOptions }, [rule]), [{ rule, severity: undefined, options: { least: 2 } }]);
  });
});
