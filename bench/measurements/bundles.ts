import { statSync } from "node:fs";
import type { Contender } from "../contender";

/** How large what is shipped is, in kilobytes. */
export function bundles(): Contender {
  const kilobytes = (file: string): number => statSync(file).size / 1024;
  return {
    name: "sizes",
    run: () => ({
      "size.server": kilobytes("dist/server/node.js"),
      "size.browser-server": kilobytes("dist/server/browser.js"),
      "size.pages": kilobytes("dist/webview/pages.js"),
      "size.command": kilobytes("dist/cli/pov.js"),
    }),
  };
}
