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
