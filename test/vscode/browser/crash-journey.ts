import { equal, ok } from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { VSCodeServer } from "../../../scripts/hosts/vscode-server";
import { CleanUp } from "./clean-up";
import { hides, shows } from "./expect";
import { Workbench } from "./workbench";

const file = "02-thirty-day-pilot.pov.yaml";

/** A language server that is killed while somebody works: what stays on screen, what comes back by itself, and what is said when it does not. */
export function describeCrashJourney(where: string, open: (cleanUp: CleanUp) => Promise<VSCodeServer>): void {
  describe(`a language server that is killed in ${where}`, function () {
    this.timeout(240_000);
    this.bail(true);
    const cleanUp = new CleanUp();
    let workbench: Workbench;
    let host: VSCodeServer;

    before(async function () {
      // The process is found where Linux lists processes.
      if (!existsSync("/proc/self/cmdline")) return this.skip();
      host = await open(cleanUp);
      workbench = cleanUp.add(await Workbench.open(host.url));
      await workbench.openFile(file);
      await shows(workbench.statusBar(), "ROI 14.8 %");
      await workbench.focusEditor(file);
      await workbench.openPreview();
      await shows(workbench.figure("target.npv"), "42,387");
      await workbench.focusEditor(file);
      await workbench.typeOver("executive-sponsor, economic-buyer", "economic-buyer");
      await workbench.squiggles().first().waitFor({ state: "attached" });
    });
    after(() => cleanUp.run());
    afterEach(async function () {
      if (this.currentTest?.state === "failed") await workbench.page.screenshot({ path: ".build/failed-crash.png" });
    });

    it("leaves its figures in the preview, which says that they are from before", async () => {
      const next = await killed();
      // The next one is held up, so that there is time to look.
      process.kill(next, "SIGSTOP");
      try {
        await shows(workbench.preview().locator('.notice[role="status"]'), "The language server stopped; these figures are from before. Restarting…");
        await shows(workbench.figure("target.npv"), "42,387");
        await shows(workbench.statusBar(), "ROI 14.8 %");
        await workbench.page.screenshot({ path: ".build/crash-restarting.png" });
        await workbench.focusEditor(file);
        await workbench.typeOver("50 USD/h, source", "60 USD/h, source");
      } finally {
        process.kill(next, "SIGCONT");
      }
    });

    it("is back by itself, with the figures of what was typed meanwhile and all that is wrong", async () => {
      await shows(workbench.figure("target.npv"), "168,765");
      await hides(workbench.preview().locator(".notice"), /./u);
      await shows(await workbench.problems(), /No executive sponsor/u);
      equal(await workbench.page.locator(".notifications-toasts .notification-toast").count(), 0, "Nobody was disturbed.");
    });

    it("stays away when it is killed again and again, also while it starts, and says how it comes back", async () => {
      await killed();
      await hides(workbench.preview().locator(".notice"), /./u);
      // These have no time to start.
      await killed();
      await killed();
      kill();
      await shows(workbench.preview().locator('.notice[role="status"]'), /“POV: Restart Language Server” starts it again/u);
      await shows(workbench.figure("target.npv"), "168,765");
      await shows(workbench.page.locator(".notification-toast"), /ended 5 times in a few minutes.*Restart/su);
      equal(await workbench.page.locator(".notifications-toasts .notification-toast").count(), 1, "Nothing else is said.");
      await workbench.page.screenshot({ path: ".build/crash-stopped.png" });
      await pause(1_000);
      equal(serverProcess(host), undefined, "No server was started again.");
    });

    it("comes back by the button of the message", async () => {
      await workbench.page.locator(".notification-toast").getByRole("button", { name: "Restart", exact: true }).click();
      await hides(workbench.preview().locator(".notice"), /./u);
      await workbench.focusEditor(file);
      await workbench.typeOver("60 USD/h, source", "50 USD/h, source");
      await shows(workbench.figure("target.npv"), "42,387");
    });

    /** Kills the server, and gives its process. */
    function kill(): number {
      const server = serverProcess(host);
      ok(server !== undefined, "A server runs.");
      process.kill(server, "SIGKILL");
      return server;
    }

    /** Kills the server and gives the process of the next one. */
    async function killed(): Promise<number> {
      const before = kill();
      for (let look = 0; look < 3_000; look++) {
        const next = serverProcess(host);
        if (next !== undefined && next !== before) return next;
        await pause(10);
      }
      throw new Error("No server was started again within 30 s.");
    }
  });
}

/** The process of the language server that the extension in a host started. */
function serverProcess({ data }: VSCodeServer): number | undefined {
  return readdirSync("/proc")
    .map(Number)
    .find((id) => {
      const command = commandLine(id);
      return command.includes(data) && command.includes("dist/server/node.js");
    });
}

/** Nothing of what is no process, or none any more. */
function commandLine(id: number): string {
  try {
    return Number.isNaN(id) ? "" : readFileSync(`/proc/${id}/cmdline`, "utf8");
  } catch {
    // It ended while it was looked at.
    return "";
  }
}
