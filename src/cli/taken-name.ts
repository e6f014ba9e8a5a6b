import { isPlanName } from "./plan-files";

/**
 * One sentence that says why something, such as a report, is not written to a file: by its name the file would be read as
 * a plan or as a configuration from then on, also where none stands yet. Undefined for any other name.
 */
export function takenName(file: string, what: string): string | undefined {
  const owner = isPlanName(file) ? "plan" : /(?:^|[/\\])pov\.config\.ya?ml$/iu.test(file) ? "configuration" : undefined;
  return owner === undefined ? undefined : `“${file}” has the name of a ${owner}, so no ${what} is written there. Name another file.`;
}
