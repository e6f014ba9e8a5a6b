import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { repository } from "./hosts/workspace";

/** A packaged extension and its size. */
export interface Vsix {
  readonly path: string;
  readonly bytes: number;
}

/** Packages what is in dist/ as a VSIX into .build/; build first. */
export async function packageVsix(): Promise<Vsix> {
  const path = join(repository, ".build", "pov-as-code.vsix");
  mkdirSync(join(path, ".."), { recursive: true });
  await createVSIX({ cwd: repository, packagePath: path, dependencies: false });
  return { path, bytes: statSync(path).size };
}

if (require.main === module) {
  void packageVsix().then(({ path, bytes }) => {
    console.log(`${path} ${(bytes / 1024).toFixed(0)} KB`);
  });
}
