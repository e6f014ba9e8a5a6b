import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import { browserArguments, findBrowser } from "../browser";

/** How the window looks: its size in CSS pixels and the device pixels per CSS pixel. */
export interface Window {
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
}

/** A browser on a fresh profile, gone with everything in it when `close` resolves. */
export interface OpenBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Opens a headless browser whose profile lets webviews, which live on a sub-origin, keep their service worker. */
export async function openBrowser({ width = 1400, height = 900, scale = 1 }: Window = {}): Promise<OpenBrowser> {
  const executablePath = await findBrowser();
  const profile = mkdtempSync(join(tmpdir(), "pov-browser-"));
  mkdirSync(join(profile, "Default"));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [...browserArguments],
    viewport: { width, height },
    deviceScaleFactor: scale,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
