import { deepEqual } from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { serveVSCodeWeb } from "../../../scripts/hosts/vscode-web";
import { freshWorkspace, repository } from "../../../scripts/hosts/workspace";
import { CleanUp } from "./clean-up";
import { shows } from "./expect";
import { seriousViolations } from "./serious-violations";
import { Workbench } from "./workbench";

const screenshots = join(repository, ".build", "screenshots");
const file = "01-pipeline-risk-report.pov.yaml";
const themes = ["Light Modern", "Dark Modern", "Dark High Contrast", "Light High Contrast"] as const;

describe("the change of a plan", function () {
  this.timeout(120_000);
  const cleanUp = new CleanUp();
  let workbench: Workbench;

  before(async () => {
    mkdirSync(screenshots, { recursive: true });
    const workspace = cleanUp.add(freshWorkspace());
    const host = cleanUp.add(await serveVSCodeWeb({ build: "newest", extension: process.env["POV_EXTENSION"] ?? repository, folder: workspace.folder }));
    workbench = cleanUp.add(await Workbench.open(host.urlOf(file), { width: 1700, height: 1500 }));
    await workbench.showsEditor(file);
    await shows(workbench.statusBar(), "ROI");
    await workbench.runCommand("View: Toggle Primary Side Bar Visibility");
    await workbench.focusEditor(file);
  });
  after(() => cleanUp.run());

  it("shows what is not saved: what moved, and what that does to the money", async () => {
    await workbench.typeOver("value: 12 min/report", "value: 45 min/report");
    await workbench.runCommand("POV: Compare with Base…");
    await workbench.choose("Saved version");
    const page = workbench.preview();
    await shows(page.locator("h1.verdict"), "the agreed target of report-time moved from");
    await shows(page.locator(".status-line"), "compared with the saved version");
    await shows(page.locator(".changes.goalpost"), /12 min\/report.*45 min\/report/su);
  });

  it("follows the text", async () => {
    await workbench.focusEditor(file);
    await workbench.typeOver("value: 68 USD/h", "value: 74 USD/h");
    await shows(workbench.preview().locator("h1.verdict"), "2 agreed values moved");
  });

  it("leads to the line of a change", async () => {
    await workbench.preview().locator(".changes.goalpost .change", { hasText: "target of report-time" }).getByRole("button", { name: /^line/u }).click();
    await shows(workbench.cursorLine(), "Ln 52");
  });

  for (const theme of themes) {
    it(`is accessible in ${theme}`, async () => {
      await workbench.useTheme(theme);
      await workbench.preview().locator(`body[data-vscode-theme-name="${theme}"]`).waitFor();
      const webview = workbench.page.locator("iframe.webview.ready");
      await webview.screenshot({ path: join(screenshots, `change-${theme.toLowerCase().replaceAll(" ", "-")}.png`) });
      deepEqual(await seriousViolations(workbench), []);
    });
  }

  it("opens the two texts beside each other", async () => {
    await workbench.preview().getByRole("button", { name: "Open text diff" }).click();
    await workbench.page.locator(".monaco-diff-editor").waitFor();
  });
});
