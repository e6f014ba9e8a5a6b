import { serveVSCodeWeb } from "../../../scripts/hosts/vscode-web";
import { freshWorkspace, repository } from "../../../scripts/hosts/workspace";
import { CleanUp } from "./clean-up";
import { shows } from "./expect";
import { Workbench } from "./workbench";

const file = "01-pipeline-risk-report.pov.yaml";

describe("a plan in VS Code for the Web in German", function () {
  this.timeout(120_000);
  this.bail(true);
  const cleanUp = new CleanUp();
  let workbench: Workbench;

  before(async () => {
    const { folder } = cleanUp.add(freshWorkspace());
    const host = cleanUp.add(await serveVSCodeWeb({ build: "newest", extension: process.env["POV_EXTENSION"] ?? repository, folder }));
    workbench = cleanUp.add(await Workbench.open(host.urlOf(file), { language: "de" }));
    await workbench.showsEditor(file);
  });
  after(() => cleanUp.run());
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await workbench.page.screenshot({ path: ".build/failed-german.png" });
  });

  it("shows its worth in the status bar with German numbers", () => shows(workbench.statusBar(), /ROI\s66,2\s%/u));

  it("shows its worth beside the editor in German", async () => {
    await workbench.focusEditor(file);
    await workbench.openPreview();
    await shows(workbench.preview().locator("html[lang=de] h1.verdict"), /68\.538\sUSD/u);
    await shows(workbench.preview().locator("h2"), /Ergebnisse/u);
  });

  it("has its findings in German", async () => {
    await shows(await workbench.problems(), /Seit \d+ Tagen vorbei/u);
  });
});
