import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { corpusPlan } from "./corpus";

/** Writes the first so many plans of the corpus into a folder of their own; what was there is lost. */
export function writeCorpus(count: number, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (let index = 0; index < count; index++) {
    const { path, text } = corpusPlan(index);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
