// Takes the README's screenshots: a plan with its preview beside it, in a light and a dark theme. Build first.
import { statSync } from "node:fs";
import { join } from "node:path";
import { Workbench } from "../test/vscode/browser/workbench";
import { serveVSCodeWeb } from "./hosts/vscode-web";
import { freshWorkspace, repository } from "./hosts/workspace";

const file = "02-thirty-day-pilot.pov.yaml";
const themes = { light: "Light Modern", dark: "Dark Modern" } as const;
// The window's own name would say that it is a development host.
const settings = {
  "window.commandCenter": false,
  "window.title": "POV as Code",
  "workbench.layoutControl.enabled": false,
  "workbench.activityBar.location": "hidden",
  "editor.fontSize": 12,
};

async function main(): Promise<void> {
  const workspace = freshWorkspace(settings);
  const host = await serveVSCodeWeb({ build: "newest", extension: repository, folder: workspace.folder });
  const workbench = await Workbench.open(host.urlOf(file), { width: 1440, height: 860, scale: 1.5 });
  try {
    await arrange(workbench);
    for (const [name, theme] of Object.entries(themes)) await shoot(workbench, name, theme);
  } finally {
    await workbench.close();
    await host.close();
    workspace.close();
  }
}

async function arrange(workbench: Workbench): Promise<void> {
  await workbench.showsEditor(file);
  await workbench.focusEditor(file);
  await workbench.runCommand("POV: Open Preview to the Side");
  await workbench.preview().locator("h1.verdict").waitFor();
  await workbench.runCommand("View: Toggle Primary Side Bar Visibility");
  await giveThePreviewRoom(workbench);
}

/** Drags the border between the two editor groups to the left, so that the scenarios stand side by side. */
async function giveThePreviewRoom({ page }: Workbench): Promise<void> {
  await page.mouse.move(720, 400);
  await page.mouse.down();
  await page.mouse.move(620, 400, { steps: 5 });
  await page.mouse.up();
}

async function shoot(workbench: Workbench, name: string, theme: string): Promise<void> {
  await workbench.useTheme(theme);
  await workbench.preview().locator(`body[data-vscode-theme-name="${theme}"]`).waitFor();
  const path = join(repository, "media", `screenshot-${name}.png`);
  await workbench.page.screenshot({ path });
  console.log(`${path} ${(statSync(path).size / 1024).toFixed(0)} KB`);
}

void main();
