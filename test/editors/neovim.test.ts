import { equal, ok, match } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { findNeovim } from "../../scripts/neovim";
import { repository } from "../../scripts/hosts/workspace";

interface Answers {
  readonly failure?: string;
  readonly diagnostics: readonly { readonly code: string; readonly lnum: number; readonly message: string }[];
  readonly hover: { readonly contents: { readonly value: string } };
  readonly completion: readonly { readonly label: string }[] | { readonly items: readonly { readonly label: string }[] };
  readonly symbols: readonly { readonly name: string }[];
  readonly definition: unknown;
  readonly rename: unknown;
  readonly renamed: string;
  readonly formatting: unknown;
}

/** Lua that docs/editors.md gives for Neovim: what is written there is what is tried here. */
function documentedSettings(): string {
  const page = readFileSync(join(repository, "docs/editors.md"), "utf8");
  const section = page.slice(page.indexOf("\n## Neovim"), page.indexOf("\n## ", page.indexOf("\n## Neovim") + 4));
  const blocks = [...section.matchAll(/^```lua\n(.*?)^```$/gmsu)].map(([, code]) => code);
  ok(blocks.length > 0, "docs/editors.md has no Lua for Neovim.");
  return blocks.join("\n");
}

describe("a plan in Neovim, with the settings of docs/editors.md", () => {
  const folder = mkdtempSync(join(tmpdir(), "pov-neovim-"));
  const plan = join(folder, "deals", "report.pov.yaml");
  let answers: Answers;
  let text: string;

  before(async function () {
    this.timeout(600_000);
    const neovim = await findNeovim();
    mkdirSync(join(folder, "bin"));
    mkdirSync(join(folder, "deals"));
    mkdirSync(join(folder, ".git"));
    copyFileSync(join(repository, "examples/01-pipeline-risk-report.pov.yaml"), plan);
    text = readFileSync(plan, "utf8");
    const pov = join(folder, "bin", "pov");
    writeFileSync(pov, `#!/bin/sh\nexec "${process.execPath}" "${join(repository, "dist/cli/pov.js")}" "$@"\n`);
    chmodSync(pov, 0o755);
    const settings = join(folder, "settings.lua");
    writeFileSync(settings, documentedSettings());
    const file = join(folder, "answers.json");
    const questions = {
      hover: { method: "textDocument/hover", ...placeOf("time-saved") },
      completion: { method: "textDocument/completion", ...placeOf("champion") },
      symbols: { method: "textDocument/documentSymbol" },
      definition: { method: "textDocument/definition", ...placeOf("lindt", 1) },
      formatting: { method: "textDocument/formatting", parameters: { options: { tabSize: 2, insertSpaces: true } } },
      rename: { method: "textDocument/rename", ...placeOf("lindt"), parameters: { newName: "m-lindt" } },
    };
    const { stderr, error } = spawnSync(neovim, ["--headless", "--clean", "-c", `luafile ${join(repository, "test/editors/neovim.lua")}`], {
      env: { ...process.env, PATH: [join(folder, "bin"), process.env["PATH"]].join(delimiter), HOME: folder, XDG_STATE_HOME: folder, POV_TEST: JSON.stringify([settings, plan, file, questions]) },
      encoding: "utf8",
      timeout: 120_000,
    });
    if (error !== undefined) throw error;
    answers = JSON.parse(readFileSync(file, "utf8")) as Answers;
    equal(answers.failure, undefined, stderr);
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  it("shows findings where they are", () => {
    const overdue = answers.diagnostics.find(({ code }) => code === "overdue");
    equal(overdue?.lnum, text.split("\n").findIndex((line) => /^ {2}end:/u.test(line)));
  });

  it("explains what is under the cursor", () => match(answers.hover.contents.value, /time/u));

  it("completes", () => {
    const items = "items" in answers.completion ? answers.completion.items : answers.completion;
    ok(items.some(({ label }) => label === "executive-sponsor"));
  });

  it("outlines", () => ok(answers.symbols.some(({ name }) => name === "outcomes")));

  it("goes to a person's definition", () => ok(JSON.stringify(answers.definition).includes("report.pov.yaml")));

  it("renames a person everywhere", () => {
    ok(!/\blindt\b/u.test(answers.renamed.replaceAll("m-lindt", "")));
    equal(answers.renamed.replaceAll("m-lindt", "lindt").trimEnd(), text.trimEnd());
  });

  it("formats, and finds nothing to change in a tidy plan", () => equal(JSON.stringify(answers.formatting), "[]"));

  /** The line and the character, from zero, of the middle of the first place that has a word, or of a later one. */
  function placeOf(word: string, skip = 0): { readonly line: number; readonly character: number } {
    const places = [...text.matchAll(new RegExp(`\\b${word}\\b`, "gu"))];
    const offset = (places[skip]?.index ?? 0) + 1;
    const before = text.slice(0, offset).split("\n");
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  }
});
