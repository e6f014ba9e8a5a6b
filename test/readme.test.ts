import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { rules } from "../src/core/rules";
import { folderWith, pov } from "./cli/session";

const readme = readFileSync("README.md", "utf8");
const [plan = ""] = [...readme.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, text]) => text);
const [verdict = "", findings = ""] = [...readme.matchAll(/```text\n([\s\S]*?)```/gu)].map(([, text]) => text);

describe("the README", () => {
  it("shows a plan in which nothing is found", async () => {
    const cwd = folderWith({ "acme.pov.yaml": plan });
    assert.equal((await pov(["check"], { cwd })).stdout, "1 plan checked, nothing found.\n");
  });

  it("quotes the verdict that the command prints", async () => {
    const cwd = folderWith({ "acme.pov.yaml": plan });
    const { stdout } = await pov(["roi", "acme.pov.yaml"], { cwd });
    assert.ok(stdout.includes(verdict), stdout);
  });

  it("quotes what is found once the plan is spoilt as it says", async () => {
    const spoilt = plan
      .replace(/, roles: \[.*\]/u, "")
      .replace("baseline: 320 h/close", "baseline: about 320 h")
      .replace("20000 USD/year", "20000 USD");
    const { stdout } = await pov(["check"], { cwd: folderWith({ "acme.pov.yaml": spoilt }) });
    assert.ok(stdout.startsWith(findings), stdout);
  });

  it("counts the rules that there are", () => {
    assert.match(readme, new RegExp(`: ${rules.length}, each with its reason`, "u"));
  });

  it("names only scripts that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly scripts: Readonly<Record<string, string>> };
    const named = [...readme.matchAll(/npm (?:run (\w+)|(start|test))\b/gu)].map(([, script, builtIn]) => script ?? builtIn ?? "");
    assert.deepEqual(named.filter((script) => !(script in scripts)), []);
    assert.ok(named.length >= 4);
  });

  it("names every setting, and every command of pov", async () => {
    const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly contributes: { readonly configuration: { readonly properties: object } } };
    const settings = Object.keys(contributes.configuration.properties);
    assert.deepEqual(settings.filter((setting) => !readme.includes(setting) && !readme.includes(`\`.${setting.split(".").at(-1) ?? ""}\``)), []);
    const { stdout } = await pov(["--help"]);
    const commands = [...(/Commands:\n((?: .*\n)+)/u.exec(stdout)?.[1] ?? "").matchAll(/^ {2}(\w+)/gmu)].map(([, name]) => name ?? "").filter((name) => name !== "help");
    assert.ok(commands.length > 5);
    assert.deepEqual(commands.filter((name) => !readme.includes(`\`pov ${name}`)), []);
  });

  it("links to files that exist", () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, target]) => target ?? "");
    assert.deepEqual(targets.filter((target) => !existsSync(target)), []);
  });
});
