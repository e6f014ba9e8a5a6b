import { openBrowser, type OpenBrowser, type Window } from "../../../scripts/hosts/chromium";
import { insist } from "./insist";
import type { FrameLocator, Locator, Page } from "playwright-core";

const patience = 60_000;
/** How long one try of a gesture may take before it is made again. */
const brief = { timeout: 5_000 };

/** A VS Code window as its user sees it: what can be done with keyboard and mouse, and what is shown. */
export class Workbench {
  readonly page: Page;
  readonly #browser: OpenBrowser;

  private constructor(page: Page, browser: OpenBrowser) {
    this.page = page;
    this.#browser = browser;
  }

  /** Opens a window of its own, on a fresh profile, and waits until the workbench stands. */
  static async open(url: string, window?: Window): Promise<Workbench> {
    const browser = await openBrowser(window);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    page.setDefaultTimeout(patience);
    const workbench = new Workbench(page, browser);
    await page.goto(url);
    await workbench.#stands();
    return workbench;
  }

  /** Reloads the window; nothing may be unsaved, or the browser asks. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent("load");
    await this.runCommand("Developer: Reload Window");
    await loaded;
    await this.#stands();
  }

  /** Closes the window and its profile. */
  async close(): Promise<void> {
    await this.#browser.close();
  }

  /** Waits until the file's text is on screen. */
  async showsEditor(file: string): Promise<void> {
    await this.tab(file).waitFor();
    await this.page.locator(".editor-instance .view-line").first().waitFor();
  }

  /** The editor tab of a file. */
  tab(file: string): Locator {
    return this.page.locator(`.tabs-container .tab[data-resource-name="${file}"]`);
  }

  /** The tabs of all plans; a window that is still starting may show a page of its own as well. */
  planTabs(): Locator {
    return this.page.locator('.tabs-container .tab[data-resource-name$=".pov.yaml"]');
  }

  /** What the side bar shows. */
  sideBar(): Locator {
    return this.page.locator(".part.sidebar");
  }

  /** The lines of the active editor that are on screen, with what stands behind them. */
  editorLines(): Locator {
    return this.page.locator(".editor-instance .view-line");
  }

  /** Opens a file from the explorer. */
  async openFile(file: string): Promise<void> {
    await this.page.locator(".explorer-folders-view .monaco-list-row", { hasText: file }).dblclick();
    await this.showsEditor(file);
  }

  /** Closes the active editor, which has nothing unsaved. */
  async closeEditor(): Promise<void> {
    await this.runCommand("View: Close Editor");
  }

  /** Shows the plans in the side bar, by the icon in the activity bar. */
  async showPlans(): Promise<void> {
    const icon = this.page.locator('.activitybar .action-label[aria-label^="POV as Code"]');
    await insist(patience, async () => {
      await icon.click(brief);
      await this.sideBar().filter({ hasText: /Plans/iu }).first().waitFor(brief);
    });
  }

  /** Runs a command by its title in the command palette. */
  async runCommand(title: string): Promise<void> {
    await this.#quickInput(["F1"], `>${title}`);
  }

  /** Puts the keyboard into the text of a file that is open. */
  async focusEditor(file: string): Promise<void> {
    await this.tab(file).click();
    await this.focusEditorGroup();
  }

  /** Puts the keyboard into the text of the active file. */
  async focusEditorGroup(): Promise<void> {
    await this.runCommand("View: Focus Active Editor Group");
  }

  /** Finds a passage in the active editor and types over it. */
  async typeOver(passage: string, replacement: string): Promise<void> {
    await this.select(passage);
    await this.page.keyboard.type(replacement);
  }

  /** Finds a passage, which must be the only one, in the active editor and leaves it selected. */
  async select(passage: string): Promise<void> {
    const find = this.page.locator(".find-widget.visible");
    await insist(patience, async () => {
      await this.page.keyboard.press("Control+f");
      await find.locator(".find-part textarea.input").fill(passage, brief);
      await find.locator(".matchesCount", { hasText: /^1 of 1$/u }).waitFor({ state: "attached", ...brief });
    });
    // A message that comes up just then may take the first Escape for itself.
    await insist(patience, async () => {
      if (await find.isVisible()) await find.locator(".find-part textarea.input").press("Escape", brief);
      await find.waitFor({ state: "hidden", ...brief });
    });
  }

  /** Puts the cursor behind a passage, which must be the only one, at the end of its line. */
  async goToEndOfLine(passage: string): Promise<void> {
    await this.select(passage);
    await this.page.keyboard.press("End");
  }

  /** Asks what fits at the cursor, and accepts the offer of this name. */
  async complete(name: string): Promise<void> {
    const offers = this.page.locator(".suggest-widget.visible .monaco-list-row");
    const focused = this.page.locator(".suggest-widget.visible .monaco-list-row.focused .label-name");
    await insist(patience, async () => {
      if (!(await offers.first().isVisible())) await this.page.keyboard.press("Control+Space");
      await offers.first().waitFor(brief);
    });
    for (let step = 0; (await focused.textContent(brief)) !== name; step++) {
      if (step === 30) throw new Error(`“${name}” is not among: ${(await offers.allTextContents()).join(", ")}.`);
      await this.page.keyboard.press("ArrowDown");
    }
    await this.page.keyboard.press("Tab");
  }

  /** The line the cursor is on, as the status bar says it. */
  cursorLine(): Locator {
    return this.page.locator("#status\\.editor\\.selection");
  }

  /** What the status bar says. */
  statusBar(): Locator {
    return this.page.locator(".statusbar-item");
  }

  /** The squiggles under errors and warnings in the active editor. */
  squiggles(): Locator {
    return this.page.locator(".editor-instance :is(.squiggly-error, .squiggly-warning)");
  }

  /** Opens the problems panel and gives its rows. */
  async problems(): Promise<Locator> {
    await this.runCommand("Problems: Focus on Problems View");
    return this.page.locator(".markers-panel .monaco-list-row");
  }

  /** Goes to the first problem with these words, by keyboard. */
  async goToProblem(words: RegExp): Promise<void> {
    const rows = await this.problems();
    await rows.filter({ hasText: words }).first().waitFor();
    await this.page.keyboard.press("Home");
    const focused = this.page.locator(".markers-panel .monaco-list-row.focused");
    for (let step = 0; step < 100 && !words.test((await focused.textContent(brief)) ?? ""); step++) await this.page.keyboard.press("ArrowDown");
    await this.page.keyboard.press("Enter");
  }

  /** Offers the quick fixes at the cursor and takes the one whose title has these words, by keyboard. */
  async applyQuickFix(words: string): Promise<void> {
    const fixes = this.page.locator(".action-widget .monaco-list-row.action");
    await insist(patience, async () => {
      await this.page.keyboard.press("Escape");
      await this.page.keyboard.press("Control+.");
      await fixes.filter({ hasText: words }).first().waitFor(brief);
    });
    const titles = await fixes.allTextContents();
    const index = titles.findIndex((title) => title.includes(words));
    for (let step = 0; step < index; step++) await this.page.keyboard.press("ArrowDown");
    await this.page.keyboard.press("Enter");
    await fixes.first().waitFor({ state: "hidden" });
  }

  /** Types into the box of a question, in front of or over what it starts with, and accepts it. */
  async answer(question: string, text: string): Promise<void> {
    const box = this.page.locator(".quick-input-widget", { hasText: question });
    const input = box.locator("input.input");
    await box.waitFor();
    await insist(patience, async () => {
      if (!(await input.inputValue(brief)).includes(text)) await this.page.keyboard.type(text);
      await this.page.keyboard.press("Enter");
      await box.waitFor({ state: "hidden", ...brief });
    });
  }

  /** Takes one of the choices that a question offers. */
  async choose(label: string): Promise<void> {
    const row = this.page.locator(".quick-input-widget .monaco-list-row").filter({ has: this.page.getByText(label, { exact: true }) });
    await row.first().click();
    await row.first().waitFor({ state: "hidden" });
  }

  /** Leaves a question without an answer. */
  async giveUp(question: string): Promise<void> {
    const box = this.page.locator(".quick-input-widget", { hasText: question });
    await box.waitFor();
    await this.page.keyboard.press("Escape");
    await box.waitFor({ state: "hidden" });
  }

  /** Saves the active editor and waits until its tab shows no unsaved change. */
  async save(): Promise<void> {
    await this.page.keyboard.press("Control+s");
    await this.page.locator(".tabs-container .tab.dirty").first().waitFor({ state: "detached" });
  }

  /** Reads the active editor's file again from where it is stored. */
  async revert(): Promise<void> {
    await this.runCommand("File: Revert File");
  }

  /** The whole text of the active editor, through the clipboard. */
  async text(): Promise<string> {
    await this.page.keyboard.press("Control+a");
    await this.page.keyboard.press("Control+c");
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Opens the preview beside the active editor, by its keys. */
  async openPreview(): Promise<void> {
    await insist(patience, async () => {
      await this.page.keyboard.press("Control+k");
      await this.page.keyboard.press("v");
      await this.page.locator("iframe.webview").waitFor({ state: "attached", ...brief });
    });
  }

  /** Closes every editor but those of the first group, so that one page at most is left. */
  async closePreview(): Promise<void> {
    await this.runCommand("View: Close Editors in Other Groups");
    await this.page.locator("iframe.webview").waitFor({ state: "detached" });
  }

  /** What is inside the preview. */
  preview(): FrameLocator {
    return this.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  }

  /** A figure in the preview by its name, such as `target.npv`. */
  figure(name: string): Locator {
    return this.preview().locator(`[data-figure="${name}"]`).first();
  }

  /** The part of the preview that stands for a part of the plan. */
  part(path: string): Locator {
    return this.preview().locator(`[data-path="${path}"]`).first();
  }

  /** Changes the colour theme by its name. */
  async useTheme(name: string): Promise<void> {
    await this.#quickInput(["Control+k", "Control+t"], name);
  }

  async #quickInput(keys: readonly string[], text: string): Promise<void> {
    const widget = this.page.locator(".quick-input-widget");
    const label = this.page.getByText(text.replace(/^>/u, ""), { exact: true });
    const row = widget.locator(".monaco-list-row").filter({ has: label }).first();
    await insist(patience, async () => {
      for (const key of keys) await this.page.keyboard.press(key);
      await widget.locator("input.input").fill(text, brief);
      await row.click(brief);
    });
    // A command that asks something shows the same box again.
    await row.waitFor({ state: "hidden" });
  }

  async #stands(): Promise<void> {
    await this.page.locator(".monaco-workbench .part.statusbar").waitFor();
  }
}
