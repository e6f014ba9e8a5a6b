import type { Host } from "../../../scripts/hosts/host";
import { freshWorkspace } from "../../../scripts/hosts/workspace";
import { GitFolder } from "../../server/git/git-folder";
import { CleanUp } from "./clean-up";
import { shows } from "./expect";
import { Workbench } from "./workbench";

const file = "northwind.pov.yaml";

/** What a plan's change looks like from its branch, where VS Code's own git extension runs: against the last commit, the default branch, and a tag from before the plan was renamed. */
export function describeGitJourney(where: string, open: (cleanUp: CleanUp, folder: string) => Promise<Host>): void {
  describe(`a plan in git in ${where}`, function () {
    this.timeout(180_000);
    this.bail(true);
    const cleanUp = new CleanUp();
    let workbench: Workbench;

    before(async () => {
      const { folder } = cleanUp.add(freshWorkspace());
      writeStory(new GitFolder(folder));
      workbench = cleanUp.add(await Workbench.open((await open(cleanUp, folder)).url));
      await workbench.openFile(file);
      await shows(workbench.statusBar(), "ROI");
      await shows(workbench.statusBar(), "softer-target");
    });
    after(() => cleanUp.run());
    afterEach(async function () {
      if (this.currentTest?.state === "failed") await workbench.page.screenshot({ path: `.build/failed-git-${where.replace(/\W+/gu, "-")}.png` });
    });

    it("is compared with the last commit", async () => {
      await compareWith("Last commit");
      await shows(page().locator("h1.verdict"), "the agreed input analyst_rate moved from 68 USD/h to 74 USD/h");
      await shows(page().locator(".changes.goalpost"), "74 USD/h");
    });

    it("is compared with where its branch left the default branch", async () => {
      await compareWith("Default branch");
      await shows(page().locator(".status-line"), /compared with main/u);
      await shows(page().locator("h1.verdict"), "2 agreed values moved");
    });

    it("is compared with a tag, under the name that it had then", async () => {
      await compareWith("A tag…");
      await workbench.choose("v1");
      await shows(page().locator(".status-line"), /before old-name\.pov\.yaml.*compared with v1 \(/u);
      await shows(page().locator("h1.verdict"), "2 agreed values moved");
    });

    it("is compared with the same tag after a reload of the window", async () => {
      await workbench.reload();
      await shows(page().locator(".status-line"), /compared with v1 \(/u);
      await shows(page().locator("h1.verdict"), "2 agreed values moved");
    });

    it("shows the two texts", async () => {
      await page().getByRole("button", { name: "Open text diff" }).click();
      await shows(workbench.page.locator(".monaco-diff-editor .original .view-line"), "68 USD/h");
    });

    async function compareWith(base: string): Promise<void> {
      await workbench.focusEditor(file);
      await workbench.runCommand("POV: Compare with Base…");
      await workbench.choose(base);
    }

    function page(): ReturnType<Workbench["preview"]> {
      return workbench.preview();
    }
  });
}

/** The target is softened on a branch; what is not committed yet raises the rate. */
function writeStory(repository: GitFolder): void {
  repository.move("01-pipeline-risk-report.pov.yaml", "old-name.pov.yaml");
  repository.commit("2026-03-01");
  repository.tag("v1");
  repository.move("old-name.pov.yaml", file);
  repository.commit("2026-03-02");
  repository.branch("softer-target");
  repository.edit(file, "value: 12 min/report", "value: 20 min/report");
  repository.commit("2026-03-10");
  repository.edit(file, "value: 68 USD/h", "value: 74 USD/h");
}
