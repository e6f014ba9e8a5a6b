import { type EffectiveSettings, effectiveSettings } from "../core/config/effective-settings";
import { type Project, loadProject } from "../core/config/load-project";
import { type Place, folderOf } from "../core/config/place";
import { configFiles, placeOf } from "./config-files";
import type { Environment } from "./environment";
import { WrongConfiguration } from "./wrong-configuration";

/** The settings of the plans of one run. */
export interface PlanSettings {
  /** Those of one plan; a plan without a path is taken to stand in the current folder. Rejects with `WrongConfiguration`. */
  readonly of: (path: string | undefined) => Promise<EffectiveSettings>;
}

/** Settings by the configurations that are found from each plan upward; those of a folder are loaded once. */
export function planSettingsFor(environment: Environment): PlanSettings {
  const files = configFiles(environment);
  const projects = new Map<Place, Promise<Project>>();
  return {
    of: async (path = "stdin") => {
      const place = placeOf(path, environment);
      const folder = folderOf(place);
      const loading = projects.get(folder) ?? loadProject(folder, files);
      projects.set(folder, loading);
      const project = await loading;
      if (project.files.some(({ problems }) => problems.length > 0)) throw new WrongConfiguration(project.files, environment.cwd);
      return effectiveSettings(project.layers, place);
    },
  };
}
