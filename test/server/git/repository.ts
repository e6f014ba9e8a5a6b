import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GitFolder } from "./git-folder";

/** A git repository of its own on the branch main, removed after the test, or after the run where several tests look at it. */
export class Repository extends GitFolder {
  constructor(lifetime: "test" | "run" = "test") {
    super(realpathSync(mkdtempSync(join(tmpdir(), "pov-git-"))));
    folders[lifetime].push(this.folder);
  }
}

/** A folder in no repository, removed after the test. */
export function folderWithoutGit(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pov-plain-")));
  folders.test.push(folder);
  return folder;
}

const folders: Readonly<Record<"test" | "run", string[]>> = { test: [], run: [] };

function removeAll(some: string[]): void {
  for (const folder of some.splice(0)) rmSync(folder, { recursive: true, force: true });
}

afterEach(() => {
  removeAll(folders.test);
});

after(() => {
  removeAll(folders.run);
});
