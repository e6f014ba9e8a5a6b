import { linesOf } from "../source/lines";
import type { Problem } from "../source/problem";
import { type SourceIndex, spanOf } from "../source/source-index";
import { say } from "../texts/say";
import { type ConfigFiles, type Unreadable, configName } from "./config-files";
import type { Config } from "./config-shape";
import type { Extension } from "./extension";
import { findExtension, missingExtension } from "./find-extension";
import { type Place, folderOf } from "./place";
import { readConfig } from "./read-config";
import { type Preset, presets } from "./settings";
import { unknownRules } from "./unknown-rules";

/** A configuration that was read for a project. */
export interface ConfigFile {
  readonly place: Place;
  readonly source: SourceIndex;
  readonly problems: readonly Problem[];
}

/** One of the things that settings are made of: a preset that a configuration names, or what it says itself. */
export type Layer =
  | { readonly place: Place; readonly preset: Preset }
  /** The base is the folder from which its globs start. */
  | { readonly place: Place; readonly config: Config; readonly source: SourceIndex; readonly base: Place };

/** The configurations that hold in a folder. */
export interface Project {
  /** The weakest first. */
  readonly layers: readonly Layer[];
  /** Every configuration that was read, with what is wrong with it. */
  readonly files: readonly ConfigFile[];
}

/**
 * Loads the configurations that hold for the plans in a folder: those of the folders from there up to the repository's
 * root, nearer over farther, each over what it extends.
 */
export async function loadProject(folder: Place, files: ConfigFiles): Promise<Project> {
  const loading = new Loading(files);
  const { found, repository } = await loading.search(folder);
  const layers: Layer[] = [];
  for (const one of found.toReversed()) layers.push(...(await loading.expand(one, { base: folderOf(one.place), repository, trail: [one.place] })));
  return { layers, files: loading.files(layers) };
}

/** The most that one project may build on, since a few configurations can name each other very often. */
const extensionLimit = 100;

interface LoadedFile {
  readonly place: Place;
  readonly config: Config;
  readonly source: SourceIndex;
  readonly problems: Problem[];
}

/** Where in the chain of extensions one is. */
interface Chain {
  /** The folder of the configuration that was found: what it builds on speaks of the plans there. */
  readonly base: Place;
  readonly repository: Place;
  /** The configurations from the one that was found to this one. */
  readonly trail: readonly Place[];
}

/** One load, in which each file is read once. */
class Loading {
  readonly #port: ConfigFiles;
  readonly #files = new Map<Place, LoadedFile | undefined>();
  #extended = 0;

  constructor(port: ConfigFiles) {
    this.#port = port;
  }

  /** The configurations in a folder and above it, the nearest first, and the folder in which the repository begins. */
  async search(folder: Place): Promise<{ readonly found: readonly LoadedFile[]; readonly repository: Place }> {
    const found: LoadedFile[] = [];
    let hasEnded = false;
    for (let above = folder; ; above = folderOf(above)) {
      const reading: Promise<LoadedFile | undefined> | undefined = hasEnded ? undefined : this.#read(`${above}/${configName}`);
      const isRepository = await this.#port.exists(`${above}/.git`);
      const file: LoadedFile | undefined = await reading;
      if (file !== undefined) found.push(file);
      hasEnded ||= file?.config.root === true;
      if (isRepository || !above.includes("/")) return { found, repository: above };
    }
  }

  /** What a configuration builds on, and then the configuration itself. */
  async expand(file: LoadedFile, chain: Chain): Promise<readonly Layer[]> {
    const layers: Layer[] = [];
    for (const one of extensionsOf(file.config)) {
      const preset = presets.find((name) => name === one.name);
      if (preset !== undefined) layers.push({ place: file.place, preset });
      else layers.push(...(await this.#extension(file, one, chain)));
    }
    const { place, config, source } = file;
    return [...layers, { place, config, source, base: chain.base }];
  }

  /** Every file that was read, with what only the whole project can tell. */
  files(layers: readonly Layer[]): readonly ConfigFile[] {
    const ownRules = new Set(layers.flatMap((layer) => ("config" in layer ? layer.config.custom.map(({ id }) => id) : [])));
    const loaded = [...this.#files.values()].filter((file) => file !== undefined);
    return loaded.map(({ place, source, config, problems }) => ({ place, source, problems: [...problems, ...unknownRules(config, source, ownRules)] }));
  }

  async #extension(file: LoadedFile, extension: Extension, { base, repository, trail }: Chain): Promise<readonly Layer[]> {
    this.#extended += 1;
    if (this.#extended > extensionLimit) return report(file, extension, say`More than ${extensionLimit} configurations are built on, so this one is left out. Extend fewer of them.`);
    const target = await findExtension(extension, folderOf(file.place), repository, this.#port);
    if ("problem" in target) return report(file, extension, target.problem);
    if (trail.includes(target.place)) return report(file, extension, say`“${extension.name}” leads back to this file, so neither would come first. Remove it here or there.`);
    const extended = await this.#read(target.place);
    if (extended === undefined) return report(file, extension, missingExtension(extension));
    return this.expand(extended, { base, repository, trail: [...trail, target.place] });
  }

  async #read(place: Place): Promise<LoadedFile | undefined> {
    if (this.#files.has(place)) return this.#files.get(place);
    const text = await this.#port.read(place);
    const file = text === undefined ? undefined : loadedFile(place, text);
    this.#files.set(place, file);
    return file;
  }
}

function extensionsOf({ extends: written }: Config): readonly Extension[] {
  if (written === undefined) return [];
  return "name" in written ? [written] : written;
}

function loadedFile(place: Place, text: string | Unreadable): LoadedFile {
  if (typeof text === "string") {
    const { config, source, problems } = readConfig(text);
    return { place, config, source, problems: [...problems] };
  }
  const problem: Problem = { kind: "yaml", path: "", span: { start: 0, end: 0 }, message: say`This configuration cannot be read: ${text.reason}.` };
  return { place, config: readConfig("").config, source: { text: "", lines: linesOf(""), places: new Map() }, problems: [problem] };
}

/** Notes what is wrong with an extension, once: a file on which two others build is expanded twice. */
function report({ source, problems }: LoadedFile, { path }: Extension, message: string): readonly never[] {
  if (!problems.some((one) => one.path === path && one.message === message)) problems.push({ kind: "schema", path, span: spanOf(source, path), message });
  return [];
}
