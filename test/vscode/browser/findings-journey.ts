import { match, ok } from "node:assert/strict";
import type { Host } from "../../../scripts/hosts/host";
import { CleanUp } from "./clean-up";
import { hides, shows } from "./expect";
import { Workbench } from "./workbench";

const file = "02-thirty-day-pilot.pov.yaml";

/** What to do about a finding of a plan that is not open, step by step in one window and with the keyboard alone. */
export function describeFindingsJourney(where: string, open: (cleanUp: CleanUp) => Promise<Host>): void {
  describe(`the findings of a workspace in ${where}`, function () {
    this.timeout(180_000);
    this.bail(true);
    const cleanUp = new CleanUp();
    let workbench: Workbench;

    before(async () => {
      workbench = cleanUp.add(await Workbench.open((await open(cleanUp)).urlOf(file)));
      await workbench.showsEditor(file);
    });
    after(() => cleanUp.run());
    afterEach(async function () {
      if (this.currentTest?.state === "failed")
        await workbench.page.screenshot({ path: `.build/failed-findings-${where.replace(/\W+/gu, "-")}.png` });
    });

    it("go with the plan that is closed", async () => {
      await workbench.focusEditorGroup();
      await workbench.typeOver("executive-sponsor, economic-buyer", "economic-buyer");
      await shows(await workbench.problems(), /No executive sponsor/u);
      await workbench.focusEditorGroup();
      await workbench.save();
      await workbench.closeEditor();
      await hides(await workbench.problems(), /No executive sponsor/u);
    });

    it("are listed by “Check All Plans in Workspace”", async () => {
      await workbench.runCommand("POV: Check All Plans in Workspace");
      await shows(await workbench.problems(), /No executive sponsor/u);
    });

    it("are listed once when the plan is open again", async () => {
      await workbench.goToProblem(/No executive sponsor/u);
      await workbench.squiggles().first().waitFor({ state: "attached" });
      const problems = (await workbench.problems()).filter({ hasText: /No executive sponsor/u });
      await problems.first().waitFor();
      ok((await problems.count()) === 1, `It is listed ${await problems.count()} times.`);
    });

    it("are suppressed by a quick fix with the cursor where the reason is typed", async () => {
      await workbench.goToProblem(/No executive sponsor/u);
      await workbench.applyQuickFix("Suppress executive-sponsor for this line");
      await shows(workbench.cursorLine(), /Col 46/u);
      await workbench.page.keyboard.type("the COO joins on 1 July");
      await hides(await workbench.problems(), /executive-sponsor|suppression/u);
      await workbench.focusEditorGroup();
      match(await workbench.text(), /^ *# pov-disable-next-line executive-sponsor -- the COO joins on 1 July$/mu);
    });
  });
}
