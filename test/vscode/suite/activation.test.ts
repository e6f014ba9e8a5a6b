import * as vscode from "vscode";
import manifest from "../../../package.json";
import { equal } from "./assert";
import { finding } from "./findings";
import { openPlan } from "./plans";

const id = `${manifest.publisher}.${manifest.name}`;

describe("activation", () => {
  // This file's name comes first, so nothing has been opened yet.
  it("waits for a plan to be open", async () => {
    equal(vscode.extensions.getExtension(id)?.isActive, false, "The extension is active in a folder of plans");
    const { document } = await openPlan("first.pov.yaml", 'pov: "1"\n');
    await finding(document.uri, "executive-sponsor");
    equal(vscode.extensions.getExtension(id)?.isActive, true, "The extension is active beside an open plan");
  });

  it("registers every command of the manifest", async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !registered.has(command));
    equal(missing, [], "Commands without an implementation");
  });
});
