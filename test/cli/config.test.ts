import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "mocha";
import { type CheckJson, draft, folderWith, pov } from "./session";

const repository = { ".git/HEAD": "", "deals/emea/acme.pov.yaml": draft, "deals/old/acme.pov.yaml": draft.replace("acme-first", "acme-old") };

async function findings(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await pov(["check", "--format", "json", ...args], { cwd });
  const { files } = JSON.parse(stdout) as CheckJson;
  return files.flatMap((file) => file.findings.map(({ rule, severity }) => `${file.path} ${severity} ${rule}`));
}

describe("pov check with a configuration", () => {
  it("follows the severities of the configurations that are found from the plan upward", async () => {
    const cwd = folderWith({ ...repository, "pov.config.yaml": "extends: none\nrules: {executive-sponsor: hint}", "deals/emea/pov.config.yaml": "rules: {executive-sponsor: error}" });
    assert.deepEqual(await findings(cwd), ["deals/emea/acme.pov.yaml error executive-sponsor", "deals/old/acme.pov.yaml hint executive-sponsor"]);
    assert.equal((await pov(["check"], { cwd })).status, 1);
  });

  it("leaves out what is ignored, and says so of a plan that was named", async () => {
    const cwd = folderWith({ ...repository, "pov.config.yaml": "extends: none\nrules: {executive-sponsor: hint}\nignores: [old]" });
    assert.deepEqual(await findings(cwd), ["deals/emea/acme.pov.yaml hint executive-sponsor"]);
    const named = await pov(["check", "deals/old/acme.pov.yaml"], { cwd });
    assert.deepEqual(named, { status: 0, stdout: "0 plans checked, nothing found.\n", stderr: "pov: “deals/old/acme.pov.yaml” is not checked, because pov.config.yaml ignores “old”.\n" });
  });

  it("takes a plan on standard input to stand where its name says", async () => {
    const cwd = folderWith({ ...repository, "deals/pov.config.yaml": "extends: none", "pov.config.yaml": "extends: none\nrules: {executive-sponsor: error}" });
    const inside = await pov(["check", "--stdin", "--stdin-filename", "deals/new.pov.yaml"], { cwd, stdin: draft });
    const outside = await pov(["check", "--stdin"], { cwd, stdin: draft });
    assert.deepEqual([inside.status, outside.status], [0, 1]);
  });

  for (const command of [["check"], ["roi", "deals/emea/acme.pov.yaml"], ["export", "deals/emea/acme.pov.yaml", "--format", "json"], ["config", "deals/emea/acme.pov.yaml"]]) {
    it(`ends pov ${command[0] ?? ""} with 2 when the configuration is wrong, and says where`, async () => {
      const cwd = folderWith({ ...repository, "deals/pov.config.yaml": "extends: strict\nrules:\n  executive-sponser: off\n" });
      const { status, stdout, stderr } = await pov(command, { cwd });
      assert.equal(status, 2);
      assert.equal(stdout, "");
      assert.equal(stderr, "deals/pov.config.yaml:3:3: “executive-sponser” is not a rule, so nothing reads this setting. Did you mean “executive-sponsor”?\n\npov: The configuration is wrong, so nothing was done.\n");
    });
  }

  it("says of a configuration that is not text, or is a folder, why it cannot be read", async () => {
    const binary = folderWith({ ...repository, "pov.config.yaml": new Uint8Array([0xff, 0xfe, 0x00]) });
    assert.match((await pov(["check"], { cwd: binary })).stderr, /pov\.config\.yaml:1:1: This configuration cannot be read: it is not UTF-8 text/u);
    const folder = folderWith({ ...repository, "pov.config.yaml/x": "" });
    assert.match((await pov(["check"], { cwd: folder })).stderr, /pov\.config\.yaml:1:1: This configuration cannot be read: it is a folder\./u);
  });

  it("says of a link that leads nowhere that it does, rather than judging without it", async () => {
    const cwd = folderWith({ "a.pov.yaml": draft });
    symlinkSync("../gone.yaml", join(cwd, "pov.config.yaml"));
    const { status, stderr } = await pov(["check"], { cwd });
    assert.equal(status, 2);
    assert.match(stderr, /pov\.config\.yaml:1:1: This configuration cannot be read: it is a link that leads nowhere\./u);
  });

  it("builds on files and packages", async () => {
    const cwd = folderWith({
      ...repository,
      "shared/base.yaml": "extends: none",
      "node_modules/@acme/pov-config/package.json": '{"pov": "base.yaml"}',
      "node_modules/@acme/pov-config/base.yaml": "rules: {executive-sponsor: hint}",
      "pov.config.yaml": 'extends: [./shared/base.yaml, "@acme/pov-config"]',
    });
    assert.deepEqual(await findings(cwd, "deals/emea"), ["deals/emea/acme.pov.yaml hint executive-sponsor"]);
  });
});

describe("pov config", () => {
  it("says which configuration each setting comes from", async () => {
    const cwd = folderWith({ ...repository, "pov.config.yaml": "extends: strict\ndefaults: {discount_rate: 8 %}", "deals/pov.config.yaml": "rules: {executive-sponsor: off}" });
    const { status, stdout } = await pov(["config", "deals/emea/acme.pov.yaml"], { cwd });
    const lines = stdout.split("\n").map((line) => line.split(/ {2,}/u));
    assert.equal(status, 0);
    for (const expected of [
      ["extends", "strict", "pov.config.yaml"],
      ["rules.executive-sponsor.severity", "off", "deals/pov.config.yaml"],
      ["rules.unknown-person.severity", "error", "pov.config.yaml"],
      ["defaults.discount_rate", "8 %", "pov.config.yaml"],
      ["defaults.working_weeks", "47", "usual"],
    ]) assert.ok(lines.some((line) => line.join() === expected.join()), expected.join());
  });

  it("gives the same as JSON, for a plan that need not exist", async () => {
    const cwd = folderWith({ ...repository, "pov.config.yaml": "ignores: [old]\ndefaults: {holidays: [2026-04-03]}" });
    const { stdout } = await pov(["config", join("deals", "old", "new.pov.yaml"), "--format", "json"], { cwd });
    const { plan, ignored, settings } = JSON.parse(stdout) as { readonly plan: string; readonly ignored: unknown; readonly settings: Readonly<Record<string, unknown>> };
    assert.equal(plan, "deals/old/new.pov.yaml");
    assert.deepEqual(ignored, { glob: "old", from: "pov.config.yaml" });
    assert.deepEqual(settings["defaults.holidays"], { value: ["2026-04-03"], from: "pov.config.yaml" });
    assert.deepEqual(settings["extends"], { value: "recommended", from: null });
  });

  it("says first that a plan is ignored", async () => {
    const cwd = folderWith({ ...repository, "pov.config.yaml": "ignores: [old]" });
    const { stdout } = await pov(["config", "deals/old/acme.pov.yaml"], { cwd });
    assert.match(stdout, /^deals\/old\/acme\.pov\.yaml is not judged: pov\.config\.yaml ignores “old”\.\n\nextends/u);
  });
});
