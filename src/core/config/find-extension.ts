import { parseDocument } from "yaml";
import { didYouMean, nearest } from "../shape/nearest";
import { limitProblem } from "../source/limits";
import { say } from "../texts/say";
import { type ConfigFiles, configName } from "./config-files";
import { type Extension, isRelative } from "./extension";
import { type Place, folderOf, pathWithin, placeFrom } from "./place";
import { presets } from "./settings";

/** Where the file is that a configuration builds on, or what is wrong with how it is named. */
export type ExtensionPlace = { readonly place: Place } | { readonly problem: string };

/** Finds what a configuration in a folder builds on, without leaving the repository, or the package that the folder belongs to. */
export async function findExtension({ name }: Extension, folder: Place, repository: Place, files: ConfigFiles): Promise<ExtensionPlace> {
  if (!isRelative(name)) return findPackage(name, folder, repository, files);
  const home = packageOf(folder) ?? repository;
  const place = placeWithin(home, folder, name);
  if (place !== undefined) return { place };
  const problem =
    home === repository
      ? say`“${name}” lies outside of the repository, and a configuration builds only on what lies within it. Move the file, or make it a package.`
      : say`“${name}” lies outside of the package, and a configuration builds only on what lies within it. Move the file, or make it a package.`;
  return { problem };
}

/** What to say when nothing stands where something was found to be named. */
export function missingExtension({ name }: Extension): string {
  if (isRelative(name)) return say`“${name}” does not exist, seen from the folder of this file.`;
  return say`The package “${name}” has no ${configName}, nor another configuration that the field “pov” of its package.json names.`;
}

/** A package says in the field “pov” of its package.json which of its files is its configuration. */
async function findPackage(name: string, folder: Place, repository: Place, files: ConfigFiles): Promise<ExtensionPlace> {
  for (let above = folder; ; above = folderOf(above)) {
    const home = `${above}/node_modules/${name}`;
    const manifest = await files.read(`${home}/package.json`);
    if (typeof manifest === "string") return inPackage(home, name, manifest);
    if (above === repository || !above.includes("/")) return { problem: noPackage(name) };
  }
}

function inPackage(home: Place, name: string, manifest: string): ExtensionPlace {
  const document = parseDocument(limitProblem(manifest) === undefined ? manifest : "", { logLevel: "error" });
  const named: unknown = document.errors.length > 0 ? undefined : document.get("pov");
  const place = placeWithin(home, home, typeof named === "string" ? named : configName);
  if (place !== undefined) return { place };
  return { problem: say`The package “${name}” names a configuration outside of itself, “${String(named)}”. The field “pov” of its package.json must be a path within the package.` };
}

function placeWithin(home: Place, folder: Place, path: string): Place | undefined {
  const place = placeFrom(folder, path);
  return place !== undefined && pathWithin(home, place) !== undefined ? place : undefined;
}

/** The package in which a folder lies; undefined for the project's own folders. */
function packageOf(folder: Place): Place | undefined {
  const mark = "/node_modules/";
  const start = folder.lastIndexOf(mark);
  if (start < 0) return undefined;
  const [scope = "", name = ""] = folder.slice(start + mark.length).split("/");
  return folder.slice(0, start + mark.length) + (scope.startsWith("@") ? `${scope}/${name}` : scope);
}

function noPackage(name: string): string {
  const near = nearest(name, presets);
  const advice = near === undefined ? ` ${say`Install it, or write the path of a file with ./ before it.`}` : didYouMean(near);
  return `${say`“${name}” is neither a preset (${presets.join(", ")}) nor a package in node_modules here or above.`}${advice}`;
}
