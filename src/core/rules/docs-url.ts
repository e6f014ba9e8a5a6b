import { version } from "../version";

/** The page that explains a rule, as it was when this version was released. */
export function docsUrl(rule: string): string {
  return `https://github.com/pov-as-code/pov-as-code/blob/v${version}/docs/rules/${rule}.md`;
}
