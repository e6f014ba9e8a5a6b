import { type ConfigFiles, configName } from "../core/config/config-files";
import { type EffectiveSettings, effectiveSettings } from "../core/config/effective-settings";
import { type Project, loadProject } from "../core/config/load-project";
import { type Place, folderOf } from "../core/config/place";
import { configFiles, placeOf } from "./config-files";
import type { Environment } from "./environment";
import { shown } from "./plan-files";
import { WrongConfiguration } from "./wrong-configuration";

/** The settings of the plans of one run. */
export interface PlanSettings {
  /** Those of one plan; a plan without a path is taken to stand in the current folder. Rejects with `WrongConfiguration`. */
  readonly of: (path: string | undefined) => Promise<EffectiveSettings>;
  /** The configurations of one plan, as far as its settings depend on them: their places and their texts. */
  readonly sourcesOf: (path: string) => Promise<string>;
}

/** Settings by the configurations that are found from each plan upward; those of a folder are loaded once. */
export function planSettingsFor(environment: Pick<Environment, "cwd" | "files">): PlanSettings {
  const files = configFiles(environment);
  const projects = new Map<Place, Promise<LoadedProject>>();
  return {
    of: async (path = "stdin") => {
      const place = placeOf(path, environment);
      const { project, common } = await projectOf(folderOf(place));
      if (common !== undefined) return common;
      if (project.files.some(({ problems }) => problems.length > 0)) throw new WrongConfiguration(project.files, environment.cwd);
      return effectiveSettings(project.layers, place);
    },
    sourcesOf: async (path) => (await projectOf(folderOf(placeOf(path, environment)))).sources,
  };

  function projectOf(folder: Place): Promise<LoadedProject> {
    const loading = projects.get(folder) ?? load(folder);
    projects.set(folder, loading);
    return loading;
  }

  /** A folder that has nothing of its own has what the folder above it has. */
  async function load(folder: Place): Promise<LoadedProject> {
    if (folder.includes("/") && !(await hasItsOwn(folder, files))) return projectOf(folderOf(folder));
    const project = await loadProject(folder, files);
    const sources = JSON.stringify(project.files.map(({ place, source }) => [shown(place, environment.cwd), source.text]));
    return { project, common: commonSettings(project, folder), sources };
  }
}

interface LoadedProject {
  readonly project: Project;
  /** The settings of every plan there, where no configuration makes differences between plans. */
  readonly common: EffectiveSettings | undefined;
  readonly sources: string;
}

async function hasItsOwn(folder: Place, files: ConfigFiles): Promise<boolean> {
  return (await files.exists(`${folder}/.git`)) || (await files.read(`${folder}/${configName}`)) !== undefined;
}

function commonSettings({ files, layers }: Project, folder: Place): EffectiveSettings | undefined {
  if (files.some(({ problems }) => problems.length > 0)) return undefined;
  const isCommon = layers.every((layer) => "preset" in layer || (layer.config.overrides.length === 0 && layer.config.ignores.length === 0));
  return isCommon ? effectiveSettings(layers, `${folder}/any`) : undefined;
}
