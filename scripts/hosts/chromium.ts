import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import { browserArguments, findBrowser } from "../browser";

/** How the window looks: its size in CSS pixels, the device pixels per CSS pixel, and the language that VS Code believes itself to be in. */
export interface Window {
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
  readonly language?: string;
}

/** A browser on a fresh profile, gone with everything in it when `close` resolves. */
export interface OpenBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Opens a headless browser whose profile lets webviews, which live on a sub-origin, keep their service worker. */
export async function openBrowser({ width = 1400, height = 900, scale = 1, language }: Window = {}): Promise<OpenBrowser> {
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
  // The builds have no translations of VS Code itself, but extensions take their texts by this.
  if (language !== undefined) await context.addInitScript({ content: `globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}` });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
