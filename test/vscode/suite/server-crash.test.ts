import * as vscode from "vscode";
import { equal } from "./assert";
import { finding } from "./findings";
import { example, openPlan, replaced, replaceIn } from "./plans";

const pilot = "02-thirty-day-pilot.pov.yaml";

describe("a language server that fails", () => {
  it("is started again by itself, and finds what there is to find", async function () {
    const workers = watchWorkers();
    // Where the server is a process, another test kills it.
    if (workers === undefined) return this.skip();
    try {
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      const editor = await openPlan("crashing.pov.yaml", replaced(await example(pilot), "id: contoso-ai-pilot", "id: crashing"));
      await vscode.commands.executeCommand("pov.restartServer");
      const [worker] = workers.started;
      if (worker === undefined) throw new Error("No worker was started.");
      worker.dispatchEvent(new Event("error"));
      await replaceIn(editor, "executive-sponsor, ", "");
      await finding(editor.document.uri, "executive-sponsor");
      equal(workers.started.length, 2, "Workers");
    } finally {
      workers.forget();
    }
  });
});

/** The workers that are started from now on; undefined where there are none. */
function watchWorkers(): { readonly started: readonly Worker[]; readonly forget: () => void } | undefined {
  if (typeof Worker === "undefined") return undefined;
  const original = Worker;
  const started: Worker[] = [];
  globalThis.Worker = new Proxy(original, {
    construct(target, values: ConstructorParameters<typeof Worker>) {
      const worker = new target(...values);
      started.push(worker);
      return worker;
    },
  });
  return { started, forget: () => { globalThis.Worker = original; } };
}
