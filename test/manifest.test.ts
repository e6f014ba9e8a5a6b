import { deepEqual, equal, ok } from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";

interface Setting {
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly scope?: string;
}

interface Manifest {
  readonly files: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

const text = readFileSync("package.json", "utf8");
const { contributes, files } = JSON.parse(text) as Manifest;
const words = JSON.parse(readFileSync("package.nls.json", "utf8")) as Readonly<Record<string, string>>;

describe("what the extension says of itself", () => {
  it("has all its words where they are translated, and none that nobody says", () => {
    const said = [...text.matchAll(/"%([^"%]+)%"/gu)].map(([, key]) => key ?? "");
    deepEqual(said.filter((key) => !(key in words)), [], "without words");
    deepEqual(Object.keys(words).filter((key) => !said.includes(key)), [], "said nowhere");
  });

  it("describes every setting, gives it a default, and reads it for the file it is about", () => {
    const settings = Object.entries(contributes.configuration.properties);
    ok(settings.length >= 10);
    for (const [name, setting] of settings) {
      ok(name.startsWith("pov."), name);
      ok("default" in setting, `${name} has no default.`);
      ok(/^%.+%$/u.test(setting.markdownDescription ?? setting.description ?? ""), `${name} has no description.`);
      equal(setting.scope, name === "pov.trace.server" ? "window" : "resource", name);
    }
  });

  it("has commands of its own alone, under one category", () => {
    for (const { command, category, title } of contributes.commands) {
      ok(command.startsWith("pov."), `${command} may be somebody else's.`);
      deepEqual([category, /^%.+%$/u.test(title)], ["POV", true], command);
    }
  });

  it("packs only what is there", () => {
    deepEqual(files.filter((file) => !file.startsWith("dist/") && !existsSync(file)), []);
  });
});
