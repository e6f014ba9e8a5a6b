import type { ConfigFiles } from "../../../src/core/config/config-files";
import { type EffectiveSettings, effectiveSettings } from "../../../src/core/config/effective-settings";
import { type Project, loadProject } from "../../../src/core/config/load-project";
import { folderOf } from "../../../src/core/config/place";

/** Files by their absolute path, as a place to load configurations from. */
export function filesOf(texts: Readonly<Record<string, string>>): ConfigFiles {
  return {
    read: (place) => Promise.resolve(Object.hasOwn(texts, place) ? texts[place] : undefined),
    exists: (place) => Promise.resolve(Object.keys(texts).some((one) => one === place || one.startsWith(`${place}/`))),
  };
}

/** The project of a plan among these files. */
export function projectOf(texts: Readonly<Record<string, string>>, plan: string): Promise<Project> {
  return loadProject(folderOf(plan), filesOf(texts));
}

/** The settings of a plan among these files. */
export async function settingsOf(texts: Readonly<Record<string, string>>, plan: string): Promise<EffectiveSettings> {
  return effectiveSettings((await projectOf(texts, plan)).layers, plan);
}

/** What is wrong with the configurations, each with the name of its file and the text that it marks. */
export async function problemsOf(texts: Readonly<Record<string, string>>, plan: string): Promise<readonly string[]> {
  const { files } = await projectOf(texts, plan);
  return files.flatMap(({ place, source, problems }) => problems.map(({ message, span }) => `${place} [${source.text.slice(span.start, span.end)}] ${message}`));
}
