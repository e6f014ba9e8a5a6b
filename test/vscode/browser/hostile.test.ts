import { deepEqual, equal, ok } from "node:assert/strict";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { serveVSCodeWeb } from "../../../scripts/hosts/vscode-web";
import { freshWorkspace, repository } from "../../../scripts/hosts/workspace";
import { analyse } from "../../../src/core/analyse";
import { buildReport } from "../../../src/core/report/build-report";
import { exporters } from "../../../src/export";
import { CleanUp } from "./clean-up";
import { shows } from "./expect";
import { PageWitness } from "./page-witness";
import { Workbench } from "./workbench";

const file = "every-text.pov.yaml";
const fixture = join(repository, "test", "fixtures", "hostile", file);

describe("a hostile plan in VS Code for the Web", function () {
  this.timeout(180_000);
  this.bail(true);
  const cleanUp = new CleanUp();
  let workbench: Workbench;
  let witness: PageWitness;
  let folder: string;

  before(async () => {
    const workspace = cleanUp.add(freshWorkspace());
    folder = workspace.folder;
    copyFileSync(fixture, join(folder, file));
    const host = cleanUp.add(await serveVSCodeWeb({ build: "newest", extension: process.env["POV_EXTENSION"] ?? repository, folder }));
    workbench = cleanUp.add(await Workbench.open(host.urlOf(file), { width: 1400, height: 1400 }));
    await workbench.showsEditor(file);
    // What the workbench itself does while it starts is not ours.
    witness = new PageWitness(workbench.page);
    await shows(workbench.statusBar(), "ROI");
  });
  after(() => cleanUp.run());
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await workbench.page.screenshot({ path: ".build/failed-hostile.png" });
  });

  it("is linted", async () => {
    ok((await workbench.squiggles().count()) > 0);
  });

  it("is text in every part of the preview", async () => {
    await workbench.focusEditor(file);
    await workbench.openPreview();
    await shows(workbench.preview().locator("h1.verdict"), /./u);
    await openEverything();
    await hasNothingActive();
  });

  it("is text where something is supposed", async () => {
    const slider = workbench.preview().locator("[data-slider]").first();
    await slider.focus();
    await workbench.page.keyboard.press("PageDown");
    await workbench.preview().locator(".what-if-bar").waitFor();
    await hasNothingActive();
  });

  it("is text in hovers and offers", async () => {
    await workbench.focusEditor(file);
    await workbench.goToEndOfLine("    provided_by: lindt");
    await workbench.page.keyboard.press("ArrowLeft");
    await workbench.runCommand("Show or Focus Hover");
    const hover = workbench.page.locator(".monaco-hover:not(.hidden)");
    await shows(hover, "evil");
    const addresses = await hover.locator("a[href], a[data-href]").evaluateAll((links) => links.map((link) => link.getAttribute("data-href") ?? link.getAttribute("href") ?? ""));
    deepEqual(addresses.filter((address) => !/^(?:vscode-test-web:|file:|#|https:\/\/github\.com\/pov-as-code\/)/u.test(address) && address !== ""), []);
    equal(await hover.locator("img, script, iframe, input").count(), 0);
    await workbench.page.keyboard.press("Escape");
  });

  it("is text on the page of its change", async () => {
    await workbench.closePreview();
    await workbench.focusEditor(file);
    await workbench.typeOver("value: 12 min/report", "value: 45 min/report");
    await workbench.runCommand("POV: Compare with Base…");
    await workbench.choose("Saved version");
    await shows(workbench.preview().locator("h1.verdict"), /target/u);
    await openEverything();
    await hasNothingActive();
    await workbench.focusEditor(file);
    await workbench.revert();
  });

  it("is text in the list of plans and in the portfolio", async () => {
    await workbench.closePreview();
    await workbench.showPlans();
    await shows(workbench.sideBar(), "evil");
    await workbench.runCommand("POV: Open Portfolio");
    await shows(workbench.preview().locator("body"), "evil");
    await hasNothingActive();
  });

  it("is text on the exported page, opened as a file", async () => {
    const path = join(folder, "exported.html");
    writeFileSync(path, exporters.html(buildReport(analyse(readFileSync(fixture, "utf8"), "2026-03-14")), { version: "1.2.3", locale: "en" }));
    const page = await workbench.page.context().newPage();
    const opened = new PageWitness(page);
    await page.goto(pathToFileURL(path).href);
    await page.locator("h1.verdict").waitFor();
    equal(await page.locator("script, img, iframe, object, embed, form, base, link, [onload], [onerror], [onclick]").count(), 0);
    deepEqual(opened.everything, []);
    await page.close();
  });

  it("leaves no window, opens none and breaks no policy", () => {
    deepEqual(witness.everything, []);
  });

  it("would be found out if it were more", async () => {
    const found = new PageWitness(workbench.page);
    await workbench.preview().locator("body").evaluate((body) => { body.insertAdjacentHTML("beforeend", '<img src="https://evil.example/x.png" onerror="alert(1)">'); });
    await workbench.page.waitForTimeout(1_000);
    ok(found.violations.length > 0, "The policy refuses the picture, and the witness sees that");
  });

  /** Unfolds what is folded and asks for every explanation. */
  async function openEverything(): Promise<void> {
    await workbench.preview().locator("details:not([open]) > summary").evaluateAll((summaries) => { for (const summary of summaries) if (summary instanceof HTMLElement) summary.click(); });
    await workbench.preview().locator(".askable, .ask").evaluateAll((questions) => { for (const question of questions.slice(0, 60)) if (question instanceof HTMLElement) question.click(); });
    await workbench.preview().locator("body").evaluate(() => { scrollTo(0, document.body.scrollHeight); });
  }

  async function hasNothingActive(): Promise<void> {
    const body = workbench.preview().locator("body");
    await shows(body, "evil");
    equal(await body.locator("img, iframe, object, embed, form, base, link, svg script, [srcdoc], [onload], [onerror], [onclick], [onmouseover], a:not([href^='#'])").count(), 0);
  }
});
