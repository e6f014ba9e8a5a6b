import { equal, ok } from "node:assert/strict";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import type { Host } from "../../../scripts/hosts/host";
import { freshWorkspace } from "../../../scripts/hosts/workspace";
import { CleanUp } from "./clean-up";
import { hides, shows } from "./expect";
import { Workbench } from "./workbench";

const file = "02-thirty-day-pilot.pov.yaml";

/** What other programs do to the files of plans, and what a window shows that is opened again. */
export function describeRestoreJourney(where: string, open: (cleanUp: CleanUp, folder: string) => Promise<Host>): void {
  describe(`plans that other programs change, in ${where}`, function () {
    this.timeout(240_000);
    this.bail(true);
    const cleanUp = new CleanUp();
    let workbench: Workbench;
    let plan: string;

    before(async () => {
      const { folder } = cleanUp.add(freshWorkspace());
      plan = join(folder, file);
      workbench = cleanUp.add(await Workbench.open((await open(cleanUp, folder)).url));
      await workbench.openFile(file);
      await shows(workbench.statusBar(), "ROI 14.8 %");
      await workbench.focusEditor(file);
      await workbench.openPreview();
      await shows(workbench.figure("target.npv"), "42,387");
    });
    after(() => cleanUp.run());
    afterEach(async function () {
      if (this.currentTest?.state === "failed") await workbench.page.screenshot({ path: ".build/failed-restore.png" });
    });

    it("are followed by their preview, open in an editor or not", async () => {
      await workbench.page.locator(".tabs-container .tab", { hasText: `Preview ${file}` }).click();
      await workbench.runCommand("POV: Toggle Preview Locking");
      edit("50 USD/h, source", "60 USD/h, source");
      await shows(workbench.figure("target.npv"), "168,765");
      await workbench.focusEditor(file);
      await workbench.closeEditor();
      edit("60 USD/h, source", "50 USD/h, source");
      await shows(workbench.figure("target.npv"), "42,387");
    });

    it("leave their figures when they are gone, and are back when they come back", async () => {
      renameSync(plan, `${plan}.away`);
      await shows(workbench.preview().locator('.notice[role="status"]'), "The plan was deleted or moved; these figures are from before.");
      await shows(workbench.figure("target.npv"), "42,387");
      renameSync(`${plan}.away`, plan);
      await hides(workbench.preview().locator(".notice"), /./u);
    });

    it("are shown again where the reader left them, locked as they were, when the window is opened again", async () => {
      const scrolled = (): Promise<number> => workbench.preview().locator("main").evaluate(() => Math.round(scrollY));
      await workbench.preview().locator("main").evaluate(() => { scrollTo(0, 900); });
      await workbench.page.waitForTimeout(1_000);
      const before = await scrolled();
      ok(before > 500, `It was scrolled to ${before}.`);
      await workbench.reload();
      await shows(workbench.figure("target.npv"), "42,387");
      await shows(workbench.page.locator(".tabs-container .tab"), `[Preview] ${file}`);
      equal(await scrolled(), before);
    });

    it("say so when they went meanwhile", async () => {
      renameSync(plan, `${plan}.away`);
      await workbench.reload();
      await shows(workbench.page.locator(".notification-toast"), `The preview of ${file} was closed, because the plan cannot be opened any more.`);
      await workbench.page.locator("iframe.webview").waitFor({ state: "detached" });
      renameSync(`${plan}.away`, plan);
    });

    it("are all listed again in the portfolio, which follows them", async () => {
      await workbench.runCommand("POV: Open Portfolio");
      await listed(file).waitFor();
      await workbench.reload();
      await listed(file).waitFor();
      renameSync(plan, plan.replace(file, "moved.pov.yaml"));
      await listed("moved.pov.yaml").waitFor();
      await listed(file).waitFor({ state: "detached" });
    });

    function listed(name: string): Locator {
      return workbench.preview().locator(`table.plans [title="Open ${name}"]`);
    }

    function edit(passage: string, replacement: string): void {
      const text = readFileSync(plan, "utf8");
      if (!text.includes(passage)) throw new Error(`The plan has no “${passage}”.`);
      writeFileSync(plan, text.replace(passage, replacement));
    }
  });
}
