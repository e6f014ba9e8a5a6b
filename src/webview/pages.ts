import { startChange } from "./change";
import { startPortfolio } from "./portfolio";
import { startPreview } from "./preview";

/** Every page that the editor shows, by its name: one program, because they share nearly all of it. */
const pages: ReadonlyMap<string, (root: HTMLElement) => void> = new Map([
  ["change", startChange],
  ["portfolio", startPortfolio],
  ["preview", startPreview],
]);

const root = document.querySelector<HTMLElement>("body > div[id]");
const start = pages.get(root?.id ?? "");
if (!root || !start) throw new Error(`There is no page “${root?.id ?? ""}”.`);
start(root);
