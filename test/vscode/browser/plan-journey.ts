import { equal, match, ok } from "node:assert/strict";
import type { Host } from "../../../scripts/hosts/host";
import { CleanUp } from "./clean-up";
import { hides, shows } from "./expect";
import { insist } from "./insist";
import { Workbench } from "./workbench";

const file = "02-thirty-day-pilot.pov.yaml";

/** A VS Code to take the journey in, and how to read back what it saved. */
export interface Place {
  readonly host: Host;
  savedText(workbench: Workbench, file: string): Promise<string>;
}

/** The main job, step by step in one window: open a plan, see its worth, break it, mend it, save it. */
export function describePlanJourney(where: string, open: (cleanUp: CleanUp) => Promise<Place>): void {
  describe(`a plan in ${where}`, function () {
    this.timeout(180_000);
    this.bail(true);
    const cleanUp = new CleanUp();
    let place: Place;
    let workbench: Workbench;

    before(async () => {
      place = await open(cleanUp);
      workbench = cleanUp.add(await Workbench.open(place.host.url));
      await workbench.openFile(file);
    });
    after(() => cleanUp.run());
    afterEach(async function () {
      if (this.currentTest?.state === "failed")
        await workbench.page.screenshot({ path: `.build/failed-${where.replace(/\W+/gu, "-")}.png` });
    });

    it("shows its worth in the status bar", async () => {
      await shows(workbench.statusBar(), "ROI 14.8 %");
    });

    it("shows its worth beside the editor", async () => {
      await workbench.focusEditor(file);
      await workbench.openPreview();
      await shows(workbench.preview().locator("h1.verdict"), /Contoso/u);
      await shows(workbench.figure("target.npv"), "42,387");
      await shows(workbench.figure("measured.npv"), "87,522");
      equal(await workbench.squiggles().count(), 0, "squiggles in an example plan");
    });

    it("changes the figures as an input is typed, in place", async () => {
      await workbench.focusEditor(file);
      const verdict = await workbench.preview().locator("h1.verdict").elementHandle();
      await workbench.typeOver("50 USD/h, source", "60 USD/h, source");
      await shows(workbench.figure("target.npv"), "168,765");
      ok(await verdict.evaluate((element) => element.isConnected), "the verdict is the same element");
    });

    it("keeps the last figures while the text is broken, and says so", async () => {
      await workbench.typeOver("currency: USD", "currency: USD: 1");
      await shows(workbench.preview().locator(".notice"), /./u);
      await shows(workbench.figure("target.npv"), "168,765");
      await workbench.typeOver("currency: USD: 1", "currency: USD");
      await workbench.preview().locator(".notice").first().waitFor({ state: "detached" });
    });

    it("reveals the line of what is clicked in the preview", async () => {
      // On a busy machine the preview may take the focus late, and the status bar then says no line.
      await insist(60_000, async () => {
        await workbench.part("outcomes.throughput").getByRole("button").first().click();
        await workbench.cursorLine().filter({ hasText: /Ln 48,/u }).waitFor({ timeout: 5_000 });
      });
    });

    it("adds a reading that the preview asks for, and draws it", async () => {
      await workbench.part("outcomes.errors").getByRole("button", { name: "Add measurement" }).click();
      await workbench.answer("Add Measurement (1/3)", "3.9");
      await workbench.answer("Add Measurement (2/3)", "455");
      await workbench.answer("Add Measurement (3/3)", "2026-06-26");
      await shows(workbench.part("outcomes.errors").locator(".readings"), /The mean weighted by samples counts, 4\.03 %/u);
      await workbench.focusEditor(file);
      await shows(workbench.cursorLine(), /Ln 46,/u);
    });

    it("marks what shows the part of the plan that the cursor is in", async () => {
      await workbench.focusEditor(file);
      await workbench.select("from 6.0 % to 4.5 %");
      await workbench.preview().locator('[data-path="outcomes.errors"][data-current]').waitFor();
    });

    it("warns as the sponsor's role is deleted", async () => {
      await workbench.focusEditor(file);
      await workbench.typeOver("executive-sponsor, economic-buyer", "economic-buyer");
      await workbench.squiggles().first().waitFor({ state: "attached" });
      await shows(await workbench.problems(), /No executive sponsor/u);
    });

    it("mends it with a quick fix from the keyboard", async () => {
      await workbench.focusEditor(file);
      await workbench.runCommand("Go to Next Problem (Error, Warning, Info)");
      await workbench.page.keyboard.press("Escape");
      await workbench.applyQuickFix("sponsor");
      await hides(await workbench.problems(), /No executive sponsor/u);
    });

    it("saves what the fix wrote", async () => {
      await workbench.focusEditor(file);
      await workbench.save();
      const saved = await place.savedText(workbench, file);
      match(saved, /executive-sponsor/u);
      match(saved, /60 USD\/h/u);
      match(saved, /^# A 30-day pilot/u);
    });

    it("shows the preview again after the window reloads", async () => {
      await workbench.reload();
      await shows(workbench.preview().locator("h1.verdict"), /Contoso/u);
    });

    it("warns as a fourth outcome is typed", async () => {
      await workbench.focusEditor(file);
      await workbench.typeOver("  errors:", "  fourth: {statement: One more}\nerrors:");
      await shows(await workbench.problems(), /4 outcomes/u);
    });
  });
}
