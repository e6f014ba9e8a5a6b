import { version } from "../version";
import { rules } from "./index";

const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** The page that explains a rule, as it was when this version was released; for a project's own rule, how such rules are written. */
export function docsUrl(rule: string): string {
  const page = ids.has(rule) ? `rules/${rule}.md` : "own-rules.md";
  return `https://github.com/pov-as-code/pov-as-code/blob/v${version}/docs/${page}`;
}
