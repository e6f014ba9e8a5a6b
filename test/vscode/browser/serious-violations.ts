import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Workbench } from "./workbench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds to be serious or critical inside a page of ours, as readable lines. */
export async function seriousViolations(workbench: Workbench): Promise<readonly string[]> {
  const body = workbench.preview().locator("body");
  // The page's policy allows no script of ours; what the debugger evaluates is not held to it.
  await body.evaluate(axe);
  // A webview is see-through to the editor's own background, which axe would take for white.
  await body.evaluate((element) => {
    element.style.backgroundColor = "var(--vscode-editor-background)";
  });
  const { violations } = await body.evaluate<AxeResults, HTMLElement>("axe.run(document)");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ""}`));
}
