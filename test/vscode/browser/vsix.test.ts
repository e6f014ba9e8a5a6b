import { ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serveVSCodeServer } from "../../../scripts/hosts/vscode-server";
import { freshWorkspace } from "../../../scripts/hosts/workspace";
import { packageVsix } from "../../../scripts/package-vsix";
import { describeCrashJourney } from "./crash-journey";
import { describeGitJourney } from "./git-journey";
import { describePlanJourney } from "./plan-journey";
import { describeRestoreJourney } from "./restore-journey";

const limit = 2 * 1024 * 1024;

describe("the VSIX", () => {
  it("stays under 2 MB", () => {
    const { bytes } = packageVsix();
    ok(bytes < limit, `It has ${bytes} bytes.`);
  });
});

describePlanJourney("VS Code with a Node extension host", async (cleanUp) => {
  const { folder } = cleanUp.add(freshWorkspace());
  const { path } = packageVsix();
  return {
    host: cleanUp.add(await serveVSCodeServer(path, folder)),
    savedText: (_workbench, file) => Promise.resolve(readFileSync(join(folder, file), "utf8")),
  };
});

describeGitJourney("VS Code with a Node extension host", async (cleanUp, folder) => {
  const { path } = packageVsix();
  return cleanUp.add(await serveVSCodeServer(path, folder));
});

describeCrashJourney("VS Code with a Node extension host", async (cleanUp) => {
  const { folder } = cleanUp.add(freshWorkspace());
  const { path } = packageVsix();
  return cleanUp.add(await serveVSCodeServer(path, folder));
});

describeRestoreJourney("VS Code with a Node extension host", async (cleanUp, folder) => {
  const { path } = packageVsix();
  return cleanUp.add(await serveVSCodeServer(path, folder));
});
