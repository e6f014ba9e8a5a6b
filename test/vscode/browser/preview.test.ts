import { deepEqual } from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { serveVSCodeWeb } from "../../../scripts/hosts/vscode-web";
import { freshWorkspace, repository } from "../../../scripts/hosts/workspace";
import { CleanUp } from "./clean-up";
import { shows } from "./expect";
import { Workbench } from "./workbench";

const screenshots = join(repository, ".build", "screenshots");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const file = "02-thirty-day-pilot.pov.yaml";
const themes = ["Light Modern", "Dark Modern", "Dark High Contrast", "Light High Contrast"] as const;

describe("the preview", function () {
  this.timeout(120_000);
  const cleanUp = new CleanUp();
  let workbench: Workbench;

  before(async () => {
    mkdirSync(screenshots, { recursive: true });
    const workspace = cleanUp.add(freshWorkspace());
    const host = cleanUp.add(
      await serveVSCodeWeb({ build: "newest", extension: process.env["POV_EXTENSION"] ?? repository, folder: workspace.folder }),
    );
    workbench = cleanUp.add(await Workbench.open(host.urlOf(file), { width: 1000, height: 2400 }));
    await workbench.showsEditor(file);
    await shows(workbench.statusBar(), "ROI");
    await workbench.focusEditor(file);
    await workbench.page.keyboard.press("Shift+Control+v");
    await shows(workbench.preview().locator("h1.verdict"), /Contoso/u);
    await workbench.runCommand("View: Toggle Primary Side Bar Visibility");
  });
  after(() => cleanUp.run());

  for (const theme of themes) {
    it(`is accessible in ${theme}`, async () => {
      await workbench.useTheme(theme);
      await workbench.preview().locator(`body[data-vscode-theme-name="${theme}"]`).waitFor();
      const webview = workbench.page.locator("iframe.webview.ready");
      await webview.screenshot({ path: join(screenshots, `preview-${theme.toLowerCase().replaceAll(" ", "-")}.png`) });
      deepEqual(await seriousViolations(workbench), []);
    });
  }
});

/** What axe finds to be serious or critical inside the preview, as readable lines. */
async function seriousViolations(workbench: Workbench): Promise<readonly string[]> {
  const body = workbench.preview().locator("body");
  // The preview's policy allows no script of ours; what the debugger evaluates is not held to it.
  await body.evaluate(axe);
  // A webview is see-through to the editor's own background, which axe would take for white.
  await body.evaluate((element) => {
    element.style.backgroundColor = "var(--vscode-editor-background)";
  });
  const { violations } = await body.evaluate<AxeResults, HTMLElement>("axe.run(document)");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ""}`));
}
