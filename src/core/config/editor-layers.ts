import { say } from "../texts/say";
import type { Layer } from "./load-project";
import { readConfig } from "./read-config";
import { presets } from "./settings";
import { unknownRules } from "./unknown-rules";

/** What an editor's own settings add below those of a project, and what is wrong with them. */
export interface EditorLayers {
  readonly layers: readonly Layer[];
  readonly problems: readonly string[];
}

/** Reads a preset and rules that stand in an editor's settings, as they would stand in a configuration. JSON is YAML. */
export function editorLayers(preset: unknown, rules: unknown): EditorLayers {
  const { config, source, problems } = readConfig(JSON.stringify({ ...(isSaid(rules) && { rules }) }));
  const named = presets.find((one) => one === preset);
  const unknownPreset = isSaid(preset) && named === undefined ? [say`“${String(preset)}” is not one of ${presets.join(", ")}.`] : [];
  return {
    layers: [...(named === undefined ? [] : [{ place: "", preset: named }]), { place: "", config, source, base: "" }],
    problems: [...unknownPreset, ...[...problems, ...unknownRules(config, source, new Set())].map(({ message }) => message)],
  };
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null;
}
