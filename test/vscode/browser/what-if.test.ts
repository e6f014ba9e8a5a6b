import { equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { serveVSCodeWeb } from "../../../scripts/hosts/vscode-web";
import { freshWorkspace, repository } from "../../../scripts/hosts/workspace";
import { CleanUp } from "./clean-up";
import { shows } from "./expect";
import { Workbench } from "./workbench";

const file = "01-pipeline-risk-report.pov.yaml";
const plan = readFileSync(join(repository, "examples", file), "utf8");

describe("a what-if in VS Code for the Web", function () {
  this.timeout(120_000);
  this.bail(true);
  const cleanUp = new CleanUp();
  let workbench: Workbench;

  before(async () => {
    const { folder } = cleanUp.add(freshWorkspace());
    const host = cleanUp.add(await serveVSCodeWeb({ build: "newest", extension: process.env["POV_EXTENSION"] ?? repository, folder }));
    workbench = cleanUp.add(await Workbench.open(host.urlOf(file)));
    await workbench.showsEditor(file);
    await workbench.focusEditor(file);
    await workbench.openPreview();
    await shows(workbench.figure("target.npv"), "68,538");
  });
  after(() => cleanUp.run());
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await workbench.page.screenshot({ path: ".build/failed-what-if.png" });
  });

  const slider = (): Locator => workbench.preview().locator('[data-slider="inputs.analyst_rate"]');
  const bar = (): Locator => workbench.preview().locator(".what-if-bar");

  async function editorText(): Promise<string> {
    await workbench.focusEditor(file);
    return (await workbench.text()).replaceAll("\r\n", "\n");
  }

  it("scrolls the preview with the editor, and back to its top", async () => {
    await workbench.focusEditor(file);
    await workbench.page.keyboard.press("Control+End");
    await eventually(async () => (await scrolled()) > 300, "The preview is scrolled down");
    // While one of the two still follows the other, it does not lead.
    await pause();
    await workbench.page.keyboard.press("Control+Home");
    await eventually(async () => (await scrolled()) === 0, "The preview is at its top");
  });

  it("scrolls the editor with the preview", async () => {
    await pause();
    await workbench.part("inputs.analyst_rate").evaluate((element) => { scrollTo(0, scrollY + element.getBoundingClientRect().top); });
    await eventually(async () => Math.abs((await topLine()) - lineOf("  analyst_rate:")) <= 5, "The editor shows the input at its top");
  });

  it("shows the line of a part that is clicked on, and leaves the keyboard in the preview", async () => {
    await workbench.preview().locator('.ledger [data-path="inputs.capture"] td').last().click({ position: { x: 4, y: 4 } });
    await shows(workbench.page.locator(".editor-instance .active-line-number"), String(lineOf("  capture:")));
    ok(await workbench.page.locator("iframe.webview.ready").evaluate((frame) => frame === document.activeElement), "The preview has the keyboard");
  });

  it("lets the figures follow a slider, and writes nothing", async () => {
    await slider().focus();
    for (let step = 0; step < 3; step++) await workbench.page.keyboard.press("PageDown");
    await workbench.page.keyboard.press("Home");
    await shows(bar(), /analyst rate 60 USD\/h \(plan: 68\), agreed by D\. Novak: ask again/u);
    await shows(workbench.figure("target.npv"), "48,286");
    equal(await editorText(), plan);
  });

  it("finds words in the preview", async () => {
    await workbench.preview().locator("h1.verdict .condition").click();
    // The workbench hears of the click a moment later, and what was found is selected in the page.
    await pause();
    await workbench.page.keyboard.press("Control+f");
    await workbench.page.locator(".simple-find-part.visible").waitFor();
    await workbench.page.keyboard.type("payback in");
    await workbench.page.keyboard.press("Enter");
    await eventually(async () => (await workbench.preview().locator("body").evaluate(() => getSelection()?.toString())) === "payback in", "The words are found");
    await workbench.page.keyboard.press("Escape");
  });

  it("goes on after the window reloads", async () => {
    await workbench.reload();
    await shows(bar(), /60 USD\/h/u);
    await shows(workbench.figure("target.npv"), "48,286");
  });

  it("is applied as one edit of one number, which one undo takes back", async () => {
    await bar().getByRole("button", { name: "Apply to plan" }).click();
    await bar().waitFor({ state: "detached" });
    await shows(workbench.figure("target.npv"), "48,286");
    equal(await editorText(), plan.replace("value: 68 USD/h", "value: 60 USD/h"));
    await workbench.page.keyboard.press("Control+z");
    equal(await editorText(), plan);
    await shows(workbench.figure("target.npv"), "68,538");
  });

  function scrolled(): Promise<number> {
    return workbench.preview().locator("body").evaluate(() => scrollY);
  }

  async function topLine(): Promise<number> {
    const numbers = await workbench.page.locator(".editor-instance .margin-view-overlays .line-numbers").allTextContents();
    return Math.min(...numbers.map(Number).filter((number) => number > 0));
  }
});

function lineOf(start: string): number {
  return plan.split("\n").findIndex((line) => line.startsWith(start)) + 1;
}

/** Longer than the side that was moved last leads. */
function pause(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 600); });
}

async function eventually(claim: () => Promise<boolean>, what: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await claim()) return;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  ok(false, `${what}, within ten seconds`);
}
