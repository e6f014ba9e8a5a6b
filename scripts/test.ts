import { runStages, type Phase } from "./phases";

const check = (name: string, command: string, minutes = 10): Phase => ({ name, command, kind: "check", minutes });
const tests = (name: string, command: string, minutes = 10): Phase => ({ name, command, kind: "tests", minutes });
/** Tests in a real window, which shares the machine with nothing else and is tried again when it fails. */
const inWindow = (name: string, command: string, minutes = 10): readonly Phase[] => [{ ...tests(name, command, minutes), tries: 2 }];
const inBrowser = (test: string): string => `mocha --config test/vscode/browser/.mocharc.json ${test}`;

const build = check("build", "node esbuild.config.js");
const browser = check("a browser", "tsx scripts/browser.ts", 10);
const statics = [
  tests("unit tests", 'mocha "test/**/*.test.{ts,tsx}"', 25),
  check("fuzzers of bytes, a few texts each", "tsx test/fuzz/run.ts --texts 30", 15),
  check("lint", "eslint ."),
  check("types", "tsc -b src && tsc -p test && tsc -p scripts"),
  check("layers", "depcruise src"),
  check("generated files", "tsx scripts/generate.ts --check"),
  check("nothing unused", "knip --no-config-hints"),
];
const web = [
  inWindow("suite in VS Code for the Web, newest", "tsx test/vscode/web.ts newest"),
  inWindow("suite in VS Code for the Web, oldest", "tsx test/vscode/web.ts oldest"),
  inWindow("suite beside the YAML extension", "tsx test/vscode/web.ts newest yaml-suite"),
];
const journey = inWindow("a plan in VS Code for the Web", inBrowser("test/vscode/browser/web.test.ts"));
const whatIf = inWindow("a what-if in VS Code for the Web", inBrowser("test/vscode/browser/what-if.test.ts"));
const preview = inWindow("preview in four themes", inBrowser("test/vscode/browser/preview.test.ts"));
const change = inWindow("a change in VS Code for the Web", inBrowser("test/vscode/browser/change.test.ts"));
const german = inWindow("a plan in German", inBrowser("test/vscode/browser/german.test.ts"));
const hostile = inWindow("a hostile plan in VS Code for the Web", inBrowser("test/vscode/browser/hostile.test.ts"));
const restricted = inWindow("a stranger's folder in Restricted Mode", inBrowser("test/vscode/browser/restricted.test.ts"));
const vsix = inWindow("VSIX in VS Code with Node", inBrowser("test/vscode/browser/vsix.test.ts"), 10);
const editors = tests("plans in Neovim", "mocha --config test/editors/.mocharc.json test/editors/neovim.test.ts", 10);
const twoBuilds = tests("two builds are the same", "mocha --config test/release/.mocharc.json test/release/two-builds.test.ts", 10);
const desktop = inWindow("suite in desktop VS Code", "tsx test/vscode/desktop.ts", 10);

/** What can be asked for: `all` is `npm test`. */
const runs: ReadonlyMap<string, readonly (readonly Phase[])[]> = new Map([
  ["all", [[browser, ...statics], [build], [editors, twoBuilds], ...web, journey, preview, whatIf, change, german, hostile]],
  ["web", [[browser, build], ...web]],
  ["browser", [[browser, build], journey, preview, whatIf, change, german, hostile]],
  ["editors", [[build], [editors]]],
  ["vsix", [[browser, build], vsix, restricted]],
  ["desktop", [[build], desktop]],
]);

async function main([asked = "all"]: readonly string[]): Promise<void> {
  const stages = runs.get(asked);
  if (stages === undefined) throw new Error(`No test run “${asked}”: choose ${[...runs.keys()].join(", ")}.`);
  const { passed, failed } = await runStages(stages);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void main(process.argv.slice(2));
