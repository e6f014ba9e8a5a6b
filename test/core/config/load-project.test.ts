import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { loadProject } from "../../../src/core/config/load-project";
import { filesOf, problemsOf, projectOf, settingsOf } from "./repository";

const plan = "/repo/deals/emea/a.pov.yaml";

async function foundFor(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await projectOf(texts, plan)).files.map(({ place }) => place);
}

describe("the configurations of a plan", () => {
  it("are those of its folder and of the folders above, up to the repository's root", async () => {
    const texts = { "/pov.config.yaml": "", "/repo/.git/HEAD": "", "/repo/pov.config.yaml": "", "/repo/deals/emea/pov.config.yaml": "", "/repo/deals/apac/pov.config.yaml": "" };
    assert.deepEqual(await foundFor(texts), ["/repo/deals/emea/pov.config.yaml", "/repo/pov.config.yaml"]);
  });

  it("are searched up to the file system's root where there is no repository", async () => {
    assert.deepEqual(await foundFor({ "/pov.config.yaml": "" }), ["/pov.config.yaml"]);
    const windows = await loadProject("C:/deals/emea", filesOf({ "C:/pov.config.yaml": "" }));
    assert.deepEqual(windows.files.map(({ place }) => place), ["C:/pov.config.yaml"]);
  });

  it("end with one that is the root", async () => {
    const texts = { "/repo/.git": "", "/repo/pov.config.yaml": "", "/repo/deals/pov.config.yaml": "root: true" };
    assert.deepEqual(await foundFor(texts), ["/repo/deals/pov.config.yaml"]);
  });

  it("are none where there is none", async () => {
    assert.deepEqual(await projectOf({}, plan), { layers: [], files: [] });
  });
});

describe("what a configuration builds on", () => {
  it("is a file of the repository, or several, each over the one before", async () => {
    const texts = {
      "/repo/.git": "",
      "/repo/shared/company.yaml": "rules: {executive-sponsor: error}\ndefaults: {working_weeks: 40}",
      "/repo/shared/region.yaml": "extends: ./company.yaml\ndefaults: {working_weeks: 44}",
      "/repo/deals/pov.config.yaml": "extends: [strict, ../shared/region.yaml]\nrules: {unknown-person: off}",
    };
    assert.deepEqual(await problemsOf(texts, plan), []);
    const { settings, origins } = await settingsOf(texts, plan);
    assert.equal(settings.preset, "strict");
    assert.equal(settings.rules.get("executive-sponsor")?.severity, "error");
    assert.equal(settings.rules.get("unknown-person")?.severity, "off");
    assert.equal(settings.organisation.workingWeeks, 44);
    assert.equal(origins.get("defaults.working_weeks"), "/repo/shared/region.yaml");
    assert.equal(origins.get("rules.executive-sponsor.severity"), "/repo/shared/company.yaml");
  });

  it("is a package, by its file pov.config.yaml or the one that it names", async () => {
    const texts = {
      "/repo/.git": "",
      "/repo/node_modules/@acme/pov-config/package.json": '{"name": "@acme/pov-config", "pov": "./base.yaml"}',
      "/repo/node_modules/@acme/pov-config/base.yaml": "extends: pov-config-usual\ndefaults: {working_weeks: 45}",
      "/repo/node_modules/pov-config-usual/package.json": "{}",
      "/repo/node_modules/pov-config-usual/pov.config.yaml": "extends: none",
      "/repo/deals/pov.config.yaml": "extends: '@acme/pov-config'",
    };
    assert.deepEqual(await problemsOf(texts, plan), []);
    const { settings } = await settingsOf(texts, plan);
    assert.deepEqual([settings.preset, settings.organisation.workingWeeks], ["none", 45]);
  });

  for (const [what, texts, expected] of [
    ["a file that does not exist", { "/repo/pov.config.yaml": "extends: ./nowhere.yaml" }, "[./nowhere.yaml] “./nowhere.yaml” does not exist, seen from the folder of this file."],
    ["a misspelt preset", { "/repo/pov.config.yaml": "extends: recomended" }, "[recomended] “recomended” is neither a preset (recommended, strict, none) nor a package in node_modules here or above. Did you mean “recommended”?"],
    ["a file outside of the repository", { "/repo/pov.config.yaml": "extends: ../x.yaml", "/x.yaml": "" }, "[../x.yaml] “../x.yaml” lies outside of the repository, and a configuration builds only on what lies within it. Move the file, or make it a package."],
    ["an absolute path", { "/repo/pov.config.yaml": "extends: [strict, /etc/x.yaml]" }, "[/etc/x.yaml] “/etc/x.yaml” cannot be built on. Write recommended, strict or none, a path such as ./company.yaml, or the name of a package such as @acme/pov-config."],
    ["itself", { "/repo/pov.config.yaml": "extends: ./pov.config.yaml" }, "[./pov.config.yaml] “./pov.config.yaml” leads back to this file, so neither would come first. Remove it here or there."],
    ["a package without a configuration", { "/repo/pov.config.yaml": "extends: left-pad", "/repo/node_modules/left-pad/package.json": "{}" }, "[left-pad] The package “left-pad” has no pov.config.yaml, nor another configuration that the field “pov” of its package.json names."],
    ["a package that names a file of others", { "/repo/pov.config.yaml": "extends: evil", "/repo/node_modules/evil/package.json": '{"pov": "../../../etc/passwd"}' }, "[evil] The package “evil” names a configuration outside of itself, “../../../etc/passwd”. The field “pov” of its package.json must be a path within the package."],
  ] as const) {
    it(`is told when it is ${what}`, async () => {
      const problems = await problemsOf({ "/repo/.git": "", ...texts }, plan);
      assert.deepEqual(problems, [`/repo/pov.config.yaml ${expected}`]);
    });
  }

  it("may come back to where it started only with a word", async () => {
    const problems = await problemsOf({ "/repo/.git": "", "/repo/pov.config.yaml": "extends: ./a.yaml", "/repo/a.yaml": "extends: ./b.yaml", "/repo/b.yaml": "extends: ./a.yaml" }, plan);
    assert.deepEqual(problems, ["/repo/b.yaml [./a.yaml] “./a.yaml” leads back to this file, so neither would come first. Remove it here or there."]);
  });

  it("ends where files name each other without end", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `/repo/f${index}.yaml`);
    const texts = Object.fromEntries(names.map((name, index) => [name, `extends: [./f${index + 1}.yaml, ./f${index + 1}.yaml, ./f${index + 1}.yaml]`]));
    const problems = await problemsOf({ ...texts, "/repo/f12.yaml": "", "/repo/.git": "", "/repo/pov.config.yaml": "extends: ./f0.yaml" }, plan);
    assert.ok(problems.some((one) => one.includes("More than 100 configurations are built on")));
  });

  it("is told when it cannot be read", async () => {
    const files = filesOf({ "/repo/.git": "", "/repo/pov.config.yaml": "" });
    const { files: read } = await loadProject("/repo", { ...files, read: () => Promise.resolve({ reason: "permission denied" }) });
    assert.deepEqual(read.flatMap(({ problems }) => problems.map(({ message }) => message)), ["This configuration cannot be read: permission denied."]);
  });
});
