// Writes every file that is derived from code; with --check only compares, and fails when one differs.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { buildSync } from "esbuild";
import { performancePage } from "../bench/page";
import { readResults, resultsFile } from "../bench/results";
import { configPage } from "../src/core/config/config-page";
import { configSchema } from "../src/core/config/config-schema";
import { completionSchema } from "../src/core/plan/completion-schema";
import { formatPage } from "../src/core/plan/format-page";
import { planSchema } from "../src/core/plan/plan-schema";
import { rulePages } from "../src/core/rules/pages";
import { allTexts } from "./texts";

const checkOnly = process.argv.includes("--check");

const generated: ReadonlyMap<string, string> = new Map([
  ["schemas/pov.schema.json", `${JSON.stringify(planSchema(), null, 2)}\n`],
  ["schemas/pov.completion.schema.json", `${JSON.stringify(completionSchema(), null, 2)}\n`],
  ["docs/format.md", formatPage()],
  ["schemas/pov-config.schema.json", `${JSON.stringify(configSchema(), null, 2)}\n`],
  ["docs/configuration.md", configPage()],
  ["docs/performance.md", performancePage(readResults(resultsFile))],
  ["l10n/bundle.l10n.json", `${JSON.stringify(Object.fromEntries(allTexts().map((text) => [text, text])), null, 2)}\n`],
  ["src/export/html/stylesheet.generated.ts", stylesheetModule("src/export/html/page.css", "exported page")],
  ["src/cli/reporters/html/stylesheet.generated.ts", stylesheetModule("src/cli/reporters/html/page.css", "page of findings")],
  ...rulePages().map(({ file, markdown }): [string, string] => [`docs/rules/${file}`, markdown]),
]);

const pages = existsSync("docs/rules") ? readdirSync("docs/rules") : [];
const stray = pages.map((name) => `docs/rules/${name}`).filter((file) => !generated.has(file));
const different = [...generated].filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text);

if (checkOnly) {
  for (const [file] of different) console.error(`${file} differs from what the code says. Run npm run generate.`);
  for (const file of stray) console.error(`${file} belongs to no rule. Run npm run generate.`);
  process.exitCode = different.length + stray.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of different) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
  for (const file of stray) rmSync(file);
}

/** The stylesheet of a page as a module, because pages are written where there are no files; the page's policy allows this text and no other. */
function stylesheetModule(entry: string, page: string): string {
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, minify: true, write: false });
  const rules = outputFiles.flatMap((file) => file.text.trim().split(/(?<=\})(?!\})/u));
  const hash = createHash("sha256").update(rules.join("\n")).digest("base64");
  return `// Written by \`npm run generate\` from page.css.

/** The stylesheet of the ${page}. */
export const stylesheet = [
${rules.map((rule) => `  ${JSON.stringify(rule)},`).join("\n")}
].join("\\n");

/** Its hash, as a Content Security Policy has it. */
export const stylesheetHash = "sha256-${hash}";
`;
}
