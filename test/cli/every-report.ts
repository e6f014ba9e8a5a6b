import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { reporterNames } from "../../src/cli/reporters";
import { type Ended, folderWith } from "./session";

/** Every plan of the corpus, by the name of its file: good ones, bad ones, and some that are hardly plans. */
export function corpus(): Readonly<Record<string, Uint8Array>> {
  const folder = join(__dirname, "../corpus");
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

/** Runs of `pov` of which every report that there is is kept, one run after the other in the same files. */
export function everyReport(): { readonly of: (run: (options: readonly string[]) => Promise<Omit<Ended, "stdout">>) => Promise<Told> } {
  const folder = folderWith({});
  const fileOf = (name: string): string => join(folder, `report.${name}`);
  const options = reporterNames.flatMap((name) => ["--format", `${name}=${fileOf(name)}`]);
  return {
    of: async (run) => {
      const { status, stderr } = await run(options);
      return { status, stderr, reports: Object.fromEntries(reporterNames.map((name) => [name, readFileSync(fileOf(name), "utf8")])) };
    },
  };
}

/** What a run said, by the names of the formats. */
export interface Told extends Omit<Ended, "stdout"> {
  readonly reports: Readonly<Record<string, string>>;
}
