import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { bundleSuite } from "../../scripts/hosts/suite-bundle";
import { freshWorkspace, repository } from "../../scripts/hosts/workspace";

/** Runs the suite in a desktop VS Code, which @vscode/test-electron downloads: the stable one, or the version that is named. */
async function runSuiteOnDesktop(version: string): Promise<number> {
  const extensionTestsPath = await bundleSuite(join(repository, ".build", "suite", "desktop.js"));
  const workspace = freshWorkspace();
  try {
    const launchArgs = [workspace.folder, "--disable-extensions", "--disable-workspace-trust", "--no-sandbox"];
    return await runTests({ version, extensionDevelopmentPath: repository, extensionTestsPath, launchArgs });
  } finally {
    workspace.close();
  }
}

async function main(): Promise<void> {
  process.exitCode = await runSuiteOnDesktop(process.argv[2] ?? "stable");
}

void main();
