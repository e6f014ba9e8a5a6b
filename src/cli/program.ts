import { Command, CommanderError } from "commander";
import { bugs, version } from "../../package.json";
import { commands } from "./commands";
import type { AddCommand } from "./commands/command";
import type { Environment } from "./environment";
import { type ExitStatus, exitStatus } from "./exit-status";
import { terminalText } from "./terminal-text";
import { Unanswered } from "./unanswered";
import { WrongConfiguration } from "./wrong-configuration";
import { wrongUse } from "./wrong-use";

/** Runs `pov` with the arguments after its name, and says how it ended. Never rejects. */
export async function runPov(args: readonly string[], environment: Environment): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.clean;
  const program = createProgram(environment);
  for (const load of askedCommands(args)) (await load())(program, { environment, finish: (ended) => (status = ended) });
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return explainUse(error, helpFor(args, program), environment);
    if (error instanceof Unanswered) return explainNoAnswer(error, environment);
    return error instanceof WrongConfiguration ? explainConfiguration(error, environment) : reportFailure(error, environment);
  }
}

/** Only the command that is named, where one is; all of them where they are listed, or one is looked for that there is not. */
function askedCommands(args: readonly string[]): Iterable<() => Promise<AddCommand>> {
  const at = args.findIndex((arg) => !arg.startsWith("-"));
  const before = at < 0 ? args : args.slice(0, at);
  const command = commands.get(args[at] ?? "");
  if (before.length > 0 && before.every((arg) => arg === "-v" || arg === "--version")) return [];
  return command === undefined || before.some((arg) => arg === "-h" || arg === "--help") ? commands.values() : [command];
}

function createProgram({ stdout, stderr }: Environment): Command {
  return new Command("pov")
    .description("Proof-of-value plans as code: what is wrong with a plan, and what it is worth.")
    .version(version, "-v, --version", "say which version this is")
    .option("--color", "use colours")
    .option("--no-color", "use no colours")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show the help of a command")
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({
      writeOut: stdout.write,
      writeErr: stderr.write,
      // What went wrong is said once, in our words, where the error is caught.
      outputError: () => undefined,
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
    })
    .addHelpText("after", examples);
}

const examples = `
Examples:
  pov init --customer Northwind               a first draft to fill in
  pov check                                   every plan below this folder
  pov check plans --fail-severity warning     the plans in a folder, strictly
  pov check "deals/**/*.pov.yaml" --format json
  pov check --format stylish --format sarif=pov.sarif
  pov diff main                               what changed in plans since main
  pov review --base main --comment review.md  what a pull request does to plans
  pov roi northwind.pov.yaml --as-of 2026-03-16
  pov roi northwind.pov.yaml --explain npv
  pov history northwind.pov.yaml              how it came to what it is
  pov portfolio deals                         what the plans in a folder come to
  pov export northwind.pov.yaml --format html --output northwind.html
  pov explain executive-sponsor

Exit status:
  0  nothing found at or above the fail severity
  1  something found
  2  wrong use, a wrong configuration, or input that cannot be read
  3  a failure of our own; please report it
  130  a question was answered with Ctrl+C`;

/** The help and the version end in a CommanderError too; everything else is wrong use, said in one line with its remedy. */
function explainUse(error: CommanderError, help: string, environment: Environment): ExitStatus {
  if (error.exitCode === 0) return exitStatus.clean;
  if (error.code === "commander.help") return exitStatus.wrongUse;
  const [problem = "", suggestion] = error.message.replace(/^error: /u, "").replace(/'([^']*)'/gu, "“$1”").split("\n");
  const remedy = suggestion === undefined ? "" : ` ${suggestion.replace(/^\(Did you mean (.*)\?\)$/u, "Did you mean “$1”?")}`;
  return wrongUse(environment, `${asSentence(problem)}${remedy} See “${help}”.`);
}

/** The help that belongs to what was asked: that of the command, where one was named, and of the command below it. */
function helpFor(args: readonly string[], command: Command, asked = "pov"): string {
  const [word, ...rest] = args.filter((arg) => !arg.startsWith("-"));
  const next = command.commands.find((one) => one.name() === word);
  return next === undefined ? `${asked} --help` : helpFor(rest, next, `${asked} ${next.name()}`);
}

/** What a configuration gets wrong stands line by line, as compilers have it, so that terminals link each place. */
function explainConfiguration({ message }: WrongConfiguration, { stderr }: Environment): ExitStatus {
  stderr.write(`${message.split("\n").map(terminalText).join("\n")}\n\npov: The configuration is wrong, so nothing was done.\n`);
  return exitStatus.wrongUse;
}

/** The question still stands on the line, so that what follows starts on the next one. */
function explainNoAnswer({ because }: Unanswered, environment: Environment): ExitStatus {
  environment.stderr.write("\n");
  if (because === "interrupted") return exitStatus.interrupted;
  return wrongUse(environment, "The input ended before every question was answered, so nothing was written.");
}

function reportFailure(error: unknown, { stderr }: Environment): ExitStatus {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(`pov ${version} failed. This is our mistake, please report it: ${bugs.url}\n\n${trace}\n`);
  return exitStatus.ownFailure;
}

function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.?]$/u.test(text) ? "" : ".");
}
