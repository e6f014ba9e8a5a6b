import { type ExtensionContext, Uri } from "vscode";
import { start } from "./start";

/** Starts the extension where extensions run in a browser; the server is a worker. */
export function activate(context: ExtensionContext): void {
  // Not the worker itself: VS Code wraps workers, and the client would not know the wrapper as one.
  let worker: Worker | undefined;
  start(context, async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import("vscode-languageclient/browser");
    const server = Uri.joinPath(context.extensionUri, "dist", "server", "browser.js").toString(true);
    /** A worker lives on after what it did not catch, in no state to be relied on: that is its end, as it is that of a process. */
    class WorkerReader extends BrowserMessageReader {
      constructor(port: Worker) {
        super(port);
        port.addEventListener("error", () => { this.fireClose(); });
      }
    }
    const connect = () => {
      worker?.terminate();
      worker = new Worker(server);
      return Promise.resolve({ reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) });
    };
    return new LanguageClient("pov", "POV as Code", connect, options);
  });
}
