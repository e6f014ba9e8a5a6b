import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Analysis, analyse } from "../../../src/core/analyse";
import { type Preset, usualSettings } from "../../../src/core/config/settings";

/** A plan as people write them: good, bad, half-written or messy. Its comments say what is found in it. */
export interface CorpusPlan {
  readonly name: string;
  readonly text: string;
}

const folder = "test/corpus";

/** The plans of the corpus, by name. */
export const corpus: readonly CorpusPlan[] = readdirSync(folder)
  .filter((name) => name.endsWith(".pov.yaml"))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/** Judges a plan as its first comments ask: `# as of 2026-03-16`, `# preset strict`; else on no day, as recommended. */
export function judged(text: string): Analysis {
  const asOf = /^# as of (\d{4}-\d{2}-\d{2})$/mu.exec(text)?.[1];
  const preset: Preset = /^# preset strict$/mu.test(text) ? "strict" : "recommended";
  return analyse(text, asOf, { settings: { ...usualSettings, preset } });
}
