import { readFileSync } from "node:fs";
import { analyse } from "../../src/core/analyse";
import { buildReport } from "../../src/core/report/build-report";
import type { Contender } from "../contender";
import { rangedPlan } from "../plans/ranged-plan";
import { samplePlan } from "../plans/sample-plan";
import { percentile } from "../statistics";
import { openBrowser } from "../../scripts/hosts/chromium";

/** What one move of a slider costs the preview in a browser: our own work, and what the browser then takes for style and layout; the 95th percentile. */
export function slider(moves: number): Contender {
  const plans = { example: samplePlan(), ranged: rangedPlan(["triangular"]) };
  return {
    name: "slider",
    run: async () => {
      const numbers: Record<string, number> = {};
      for (const [name, text] of Object.entries(plans)) {
        const { own, layout } = await sliderTimes(text, moves);
        numbers[`slider.${name}`] = percentile(own, 0.95);
        numbers[`slider.${name}-layout`] = percentile(layout, 0.95);
      }
      return numbers;
    },
  };
}

interface SliderTimes {
  readonly own: readonly number[];
  readonly layout: readonly number[];
}

/** Drags a slider of the built preview through its range and back, one move a frame. */
async function sliderTimes(text: string, moves: number): Promise<SliderTimes> {
  const report = buildReport(analyse(text, "2026-03-16"));
  const browser = await openBrowser();
  try {
    const page = await browser.context.newPage();
    await page.setContent(`<!DOCTYPE html><html lang="en"><head><style>${readFileSync("dist/webview/pages.css", "utf8")}</style></head><body><div id="preview"></div></body></html>`);
    await page.addScriptTag({ content: instruments });
    await page.addScriptTag({ content: readFileSync("dist/webview/pages.js", "utf8") });
    const message = { type: "report", uri: "file:///bench.pov.yaml", version: 1, locale: "en", lines: {}, report };
    await page.evaluate(`postMessage(${JSON.stringify(message)}, "*")`);
    await page.locator("[data-slider]").first().waitFor();
    return await page.evaluate<SliderTimes>(`drag(${moves})`);
  } finally {
    await browser.close();
  }
}

/** Runs in the page: stands in for the editor, and times what an input event does at once and in the frame after it. */
const instruments = `
  window.acquireVsCodeApi = () => ({ postMessage() {}, setState() {}, getState() {} });
  let drawing = 0;
  const frame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (work) => frame((now) => {
    const start = performance.now();
    work(now);
    drawing += performance.now() - start;
  });
  async function drag(moves) {
    const slider = document.querySelector("[data-slider]");
    const last = Number(slider.max);
    const times = { own: [], layout: [] };
    for (let move = 0; move < moves + 20; move++) {
      const phase = move % (2 * last);
      drawing = 0;
      slider.value = String(phase <= last ? phase : 2 * last - phase);
      const start = performance.now();
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      const handled = performance.now() - start;
      await new Promise((resolve) => frame(resolve));
      const drawn = performance.now();
      document.body.getBoundingClientRect();
      if (move < 20) continue;
      times.own.push(handled + drawing);
      times.layout.push(performance.now() - drawn);
    }
    return times;
  }
`;
