import { doesNotMatch, equal, match } from "node:assert/strict";
import type { Host } from "../../../scripts/hosts/host";
import { CleanUp } from "./clean-up";
import { hides, shows } from "./expect";
import { Workbench } from "./workbench";

const file = "northwind-routing-errors.pov.yaml";

/** From an empty folder to a plan that shows an ROI, step by step in one window and with the keyboard alone. */
export function describeWritingJourney(where: string, open: (cleanUp: CleanUp) => Promise<Host>): void {
  describe(`writing a plan in ${where}`, function () {
    this.timeout(180_000);
    this.bail(true);
    const cleanUp = new CleanUp();
    let workbench: Workbench;

    before(async () => {
      workbench = cleanUp.add(await Workbench.open((await open(cleanUp)).url));
    });
    after(() => cleanUp.run());
    afterEach(async function () {
      if (this.currentTest?.state === "failed")
        await workbench.page.screenshot({ path: `.build/failed-writing-${where.replace(/\W+/gu, "-")}.png` });
    });

    it("is offered where there is no plan yet", async () => {
      await workbench.showPlans();
      await shows(workbench.sideBar(), /There is no plan in this workspace yet/u);
    });

    it("is given up with Escape, and nothing is written", async () => {
      await workbench.runCommand("POV: New Plan…");
      await workbench.answer("New Plan (1/4)", "Northwind");
      await workbench.giveUp("New Plan (2/4)");
      equal(await workbench.planTabs().count(), 0, "plans");
    });

    it("takes four answers", async () => {
      await workbench.runCommand("POV: New Plan…");
      await workbench.answer("New Plan (1/4)", "Northwind");
      await workbench.answer("New Plan (2/4)", "R. Osei");
      await workbench.answer("New Plan (3/4)", "error-reduction");
      await workbench.answer("New Plan (4/4)", "");
      await workbench.showsEditor(file);
    });

    it("goes from blank to blank with Tab", async () => {
      const { keyboard } = workbench.page;
      await shows(workbench.statusBar(), /ROI \d/u);
      await keyboard.type("Fewer returned invoices");
      await keyboard.press("Tab");
      await keyboard.type("Every tenth invoice comes back.");
      await keyboard.press("Tab");
      await keyboard.type("The audit is in May.");
      await keyboard.press("Escape");
      const text = await workbench.text();
      match(text, /^title: Fewer returned invoices$/mu);
      match(text, /^ {2}why_now: The audit is in May\.$/mu);
    });

    it("shows what the plan is worth, in it and beside it", async () => {
      await shows(workbench.editorLines(), /ROI\s\d/u);
      equal(await workbench.squiggles().count(), 0, "errors and warnings in a draft");
      await workbench.openPreview();
      await shows(workbench.preview().locator("h1.verdict"), /Northwind gains/u);
      await shows(workbench.figure("target.roi"), /\d %/u);
    });

    it("lists the plan once it is saved", async () => {
      await workbench.focusEditor(file);
      await workbench.save();
      await workbench.showPlans();
      await shows(workbench.sideBar(), /Fewer returned invoices/u);
      await hides(workbench.sideBar(), /There is no plan in this workspace yet/u);
    });

    it("adds a person by accepting completions", async () => {
      await workbench.focusEditor(file);
      await workbench.goToEndOfLine("roles: [champion, metric-owner]");
      const { keyboard } = workbench.page;
      await keyboard.press("Enter");
      await keyboard.type("novak: {}");
      await keyboard.press("ArrowLeft");
      await workbench.complete("name");
      await keyboard.type("D. Novak, ");
      await workbench.complete("roles");
      await workbench.complete("finance-reviewer");
      const text = await workbench.text();
      match(text, /^ {2}novak: \{name: D\. Novak, roles: \[?finance-reviewer\]?\}$/mu);
      doesNotMatch(text, /\t/u);
    });

    it("is worth something in the portfolio", async () => {
      await workbench.save();
      await workbench.closePreview();
      await workbench.runCommand("POV: Open Portfolio");
      await shows(workbench.preview().locator("h1"), /1 plan is worth [\d,]+ USD/u);
      await shows(workbench.preview().locator("table"), /Fewer returned invoices/u);
    });
  });
}
