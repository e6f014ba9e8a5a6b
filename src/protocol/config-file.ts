/** The files that are configurations of plans, as a glob. */
export const configGlob = "**/pov.config.yaml";

/** Whether a path or a URI is a configuration's by its name. */
export function isConfigFile(name: string): boolean {
  return /(?:^|\/)pov\.config\.yaml$/u.test(name);
}
