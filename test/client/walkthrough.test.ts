import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { describe, it } from "mocha";
import { contributes, files, name, publisher } from "../../package.json";
import texts from "../../package.nls.json";

const commands = new Set(contributes.commands.map(({ command }) => command));
const ofTheEditor = new Set(["vscode.openFolder", "workbench.action.openWalkthrough", "editor.action.quickFix"]);
const said = new Map<string, string>(Object.entries(texts));
const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

/** What the manifest says under a `%key%`. */
function wordsOf(key: string): string {
  return said.get(key.replaceAll("%", "")) ?? "";
}

/** The commands that a text of the manifest links to. */
function linked(key: string): readonly string[] {
  return [...wordsOf(key).matchAll(/\]\(command:([\w.]+)/gu)].map(([, command]) => command ?? "");
}

describe("the walkthrough", () => {
  it("has four steps, the last of which ends in the preview", () => {
    assert.equal(steps.length, 4);
    assert.ok(linked(steps.at(-1)?.description ?? "").includes("pov.openPreview"));
  });

  for (const { id, title, description, media, completionEvents } of steps) {
    it(`says in “${id}” what to do, with a picture that is small and packed`, () => {
      for (const key of [title, description, media.altText]) assert.notEqual(wordsOf(key), "");
      assert.ok(existsSync(media.svg), media.svg);
      assert.ok(statSync(media.svg).size < 100_000, media.svg);
      assert.ok(files.some((file) => media.svg.startsWith(file)), media.svg);
    });

    it(`has in “${id}” only commands that exist`, () => {
      const named = [...linked(description), ...completionEvents.map((event) => event.replace("onCommand:", ""))];
      assert.ok(named.length > 1);
      for (const command of named) assert.ok(commands.has(command) || ofTheEditor.has(command), command);
    });

    it(`shows in “${id}” a picture in the colours of the theme, with no script, style or link`, () => {
      const picture = readFileSync(media.svg, "utf8");
      assert.match(picture, /fill="var\(--vscode-/u);
      assert.doesNotMatch(picture, /<script|<style|style=|href|on\w+=/u);
      assert.doesNotMatch(picture, /(?:fill|stroke)="#/u);
    });
  }
});

describe("the view of plans, while there is none", () => {
  for (const { view, contents } of contributes.viewsWelcome) {
    it(`offers a new plan and the walkthrough in ${contents}`, () => {
      assert.equal(view, "pov.plans");
      for (const command of linked(contents)) assert.ok(commands.has(command) || ofTheEditor.has(command), command);
      assert.ok(linked(contents).includes("pov.newPlan"));
      const link = /openWalkthrough\?([^)]+)\)/u.exec(wordsOf(contents))?.[1] ?? "";
      assert.deepEqual(JSON.parse(decodeURIComponent(link)), [`${publisher}.${name}#${contributes.walkthroughs[0]?.id ?? ""}`]);
    });
  }
});

describe("New File", () => {
  it("offers commands that exist", () => {
    for (const { command } of contributes.menus["file/newFile"]) assert.ok(commands.has(command), command);
  });
});
