import type { ExtensionContext } from "vscode";
import { start } from "./start";

/** Starts the extension where extensions run in Node; the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  start(context, async (options) => {
    const { LanguageClient, TransportKind } = await import("vscode-languageclient/node");
    const server = { module: context.asAbsolutePath("dist/server/node.js"), transport: TransportKind.ipc };
    return new LanguageClient("pov", "POV as Code", { run: server, debug: server }, options);
  });
}
