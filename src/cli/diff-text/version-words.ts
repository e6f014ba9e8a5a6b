import type { VersionName } from "../../core/changes/plan-comparison";
import { terminalText } from "../terminal-text";

/** A version by its name and the beginning of its commit's id: “main (a1b2c3d)”. */
export function versionWords({ name, commit }: VersionName): string {
  const clean = terminalText(name);
  return commit === undefined || commit.startsWith(name) ? clean : `${clean} (${commit.slice(0, 7)})`;
}
