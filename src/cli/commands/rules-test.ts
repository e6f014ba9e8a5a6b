import { analyseReading } from "../../core/analyse";
import { settingsToJudgeBy } from "../../core/config/effective-settings";
import { type Settings, usualSettings } from "../../core/config/settings";
import { readPlan } from "../../core/plan/read-plan";
import type { IsoDate } from "../../core/quantity/calendar";
import { type Surprises, expectedFindings, surprisesIn } from "../../core/rules/expected-findings";
import type { Lines } from "../../core/source/lines";
import { circumstancesFor } from "../circumstances";
import type { Environment } from "../environment";
import { type ExitStatus, exitStatus, worst } from "../exit-status";
import { type Paint, paintFor } from "../paint";
import { findPlanFiles } from "../plan-files";
import { planSettingsFor } from "../plan-settings";
import { decodePlan } from "../plan-text";
import { readPlanFile } from "../read-plan-file";
import { terminalText } from "../terminal-text";
import { wrongUse } from "../wrong-use";
import type { ColourOption } from "./command";

/** What `pov rules test` can be told. */
export interface RulesTestOptions extends ColourOption {
  readonly asOf?: IsoDate;
}

/**
 * `pov rules test FOLDER`: whether a project's rules find in a folder of plans what the plans' comments expect. A plan
 * without a comment `# expect: RULE` expects nothing.
 */
export async function testRules(folder: string, { color, asOf }: RulesTestOptions, environment: Environment): Promise<ExitStatus> {
  const { paths, unreadable } = await findPlanFiles([folder], environment);
  const unread = unreadable.map(({ message }) => wrongUse(environment, message));
  if (paths.length === 0 && unread.length > 0) return worst(unread);
  if (paths.length === 0) return wrongUse(environment, `No plan (*.pov.yaml, *.pov.yml) stands in “${folder}”. Put one there that your rules accept, and one with “# expect: RULE” where they should find something.`);
  const tried = await Promise.all(paths.map((path) => tryPlan(path, asOf ?? environment.today(), environment)));
  const failed = tried.filter(({ complaints }) => complaints.length > 0);
  const paint = paintFor(environment.stdout, color);
  const lines = tried.flatMap((plan) => told(plan, paint));
  const untried = await untriedRules(paths, tried, environment);
  const advice = untried.length === 0 ? [] : ["", `No plan here expects ${untried.join(", ")}. Add one in which ${untried.length === 1 ? "it finds" : "they find"} something.`];
  environment.stdout.write(`${[...lines, ...advice, "", `${tried.length - failed.length} of ${tried.length} plans are judged as expected.`].join("\n")}\n`);
  return worst([...unread, failed.length === 0 ? exitStatus.clean : exitStatus.findings]);
}

interface TriedPlan {
  readonly path: string;
  /** Where the judgement differs from what the plan expects, one line each. */
  readonly complaints: readonly string[];
  readonly expected: readonly string[];
}

async function tryPlan(path: string, asOf: IsoDate, environment: Environment): Promise<TriedPlan> {
  const file = await readPlanFile(path, environment);
  if (!file.readable) return { path, complaints: [file.message], expected: [] };
  const plan = decodePlan(file.bytes);
  if (!plan.readable) return { path, complaints: [plan.message], expected: [] };
  const reading = readPlan(plan.text);
  const circumstances = await circumstancesFor(environment).of(path, reading);
  const { findings, source } = analyseReading(reading, asOf, circumstances);
  const expected = expectedFindings(source).map(({ rule }) => rule);
  const judging = new Set([...ownRules(circumstances.settings ?? usualSettings), ...expected]);
  const surprises = surprisesIn(findings.filter(({ rule, failure }) => failure === true || judging.has(rule)), source);
  return { path, complaints: complaintsOf(surprises, source.lines), expected };
}

/** What a project decided itself: its own rules, and those that it set. The others are tested where they come from. */
function ownRules({ custom, rules }: Settings): readonly string[] {
  return [...custom.map(({ id }) => id), ...rules.keys()];
}

function complaintsOf({ missing, unexpected }: Surprises, lines: Lines): readonly string[] {
  const found = unexpected.map(({ rule, span, message }) => `line ${lines.positionAt(span.start).line + 1}: ${rule} was not expected: ${message}`);
  return [...missing.map(({ rule, line }) => `line ${line + 1}: ${rule} found nothing`), ...found];
}

function told({ path, complaints }: TriedPlan, paint: Paint): readonly string[] {
  const mark = complaints.length === 0 ? paint("green", "✓") : paint("red", "✗");
  return [`${mark} ${terminalText(path)}`, ...complaints.map((one) => `    ${terminalText(one)}`)];
}

async function untriedRules(paths: readonly string[], tried: readonly TriedPlan[], environment: Environment): Promise<readonly string[]> {
  const expected = new Set(tried.flatMap((plan) => plan.expected));
  const planSettings = planSettingsFor(environment);
  const all = await Promise.all(paths.map(async (path) => settingsToJudgeBy(await planSettings.of(path)).custom));
  return [...new Set(all.flat().map(({ id }) => id))].filter((id) => !expected.has(id));
}
