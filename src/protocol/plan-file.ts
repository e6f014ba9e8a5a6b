/** The language that plans are written in; they keep it, so that every YAML tool goes on working. */
export const planLanguage = "yaml";

/** The files that are plans, as a glob. Globs heed case and names on some systems do not, so each letter stands in both. */
export const planGlob = "**/*.[pP][oO][vV].{[yY][aA][mM][lL],[yY][mM][lL]}";

/** Whether a file name, a path or a URI is a plan's by its ending. */
export function isPlanFile(name: string): boolean {
  return /\.pov\.ya?ml$/iu.test(name);
}
