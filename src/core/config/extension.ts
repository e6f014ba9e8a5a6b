import { reportShape } from "../shape/reading";
import { readText } from "../shape/scalar";
import type { Located, Shape } from "../shape/shape";
import { say, translated } from "../texts/say";
import { presets } from "./settings";

const expected = "recommended, strict or none, a path such as ./company.yaml, or the name of a package such as @acme/pov-config";
const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/u;

/** Something that a configuration builds on, as it names it: a preset, the relative path of another file, or a package. */
export interface Extension extends Located {
  readonly name: string;
}

/** The name of something to build on. */
export function extension(): Shape<Extension> {
  return {
    structure: { kind: "scalar", choices: presets },
    expected,
    jsonSchema: { anyOf: [{ enum: presets }, { type: "string", minLength: 1 }] },
    read: (node, path, reading) => {
      const written = readText(node, path, reading, expected);
      if (written === undefined) return undefined;
      if (isRelative(written) || packageName.test(written)) return { name: written, path };
      return reportShape(reading, node, path, say`“${written}” cannot be built on. Write ${translated(expected)}.`);
    },
  };
}

/** Whether it is the path of a file, relative to the configuration that names it. */
export function isRelative(written: string): boolean {
  return /^\.\.?\//u.test(written);
}
