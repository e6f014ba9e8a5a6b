/** The language that plans are written in; they keep it, so that every YAML tool goes on working. */
export const planLanguage = "yaml";

/** The files that are plans, as a glob. */
export const planGlob = "**/*.pov.{yaml,yml}";

/** Whether a file name, a path or a URI is a plan's by its ending. */
export function isPlanFile(name: string): boolean {
  return /\.pov\.ya?ml$/iu.test(name);
}
