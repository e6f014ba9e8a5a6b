import type { IsoDate } from "../core/quantity/calendar";
import type { FailSeverity, Limits } from "./check-status";
import type { ColourOption } from "./commands/command";
import type { ReportOutput } from "./report-outputs";
import type { ReporterName } from "./reporters";
import type { Shard } from "./shard";
import { takenName } from "./taken-name";

/** What `pov check` can be told. */
export interface CheckOptions extends ColourOption {
  readonly format?: readonly ReportOutput<ReporterName>[];
  readonly asOf?: IsoDate;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly failSeverity: FailSeverity;
  readonly maxWarnings?: number;
  readonly allowEmpty?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  /** The version in git that plans are compared with. */
  readonly base?: string;
  /** The baseline's file. */
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** How many threads judge; up to as many as the machine runs at once when undefined. */
  readonly threads?: number;
  /** The part of the plans to judge. */
  readonly shard?: Shard;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/** One sentence on what does not go together, and what to do; undefined when everything does. */
export function wrongCombination(paths: readonly string[], options: CheckOptions): string | undefined {
  return wrongForStdin(paths, options) ?? wrongForFixes(options) ?? wrongForBaseline(options) ?? wrongForWarnings(options) ?? wrongForShard(options) ?? wrongForCache(options);
}

function wrongForStdin(paths: readonly string[], { stdin, stdinFilename, base, baseline, updateBaseline }: CheckOptions): string | undefined {
  if (stdin !== true) return stdinFilename === undefined ? undefined : "--stdin-filename names the plan on standard input. Add --stdin, or leave it out.";
  if (paths.length > 0) return "With --stdin, leave out the paths: one plan is read from standard input.";
  if (base !== undefined && stdinFilename === undefined) return "--base looks for the plan in git by its path. Add --stdin-filename, or leave out --base.";
  if (updateBaseline === true) return "--update-baseline takes what is found in files. Leave out --stdin.";
  return baseline !== undefined && stdinFilename === undefined ? "A baseline knows plans by their paths. Add --stdin-filename, or leave out --baseline." : undefined;
}

function wrongForFixes({ fix, dryRun, updateBaseline }: CheckOptions): string | undefined {
  if (dryRun !== true) return undefined;
  if (fix !== true) return "--dry-run shows what --fix would change. Add --fix, or leave it out.";
  return updateBaseline === true ? "--dry-run writes nothing, and --update-baseline writes the baseline. Leave one of them out." : undefined;
}

function wrongForBaseline({ baseline, updateBaseline }: CheckOptions): string | undefined {
  if (baseline === "") return "--baseline names no file. Write --baseline FILE, or leave it out.";
  if (updateBaseline !== true) return undefined;
  return baseline === undefined ? "--update-baseline needs to know which file. Add --baseline FILE." : takenName(baseline, "baseline");
}

/** One sentence on a limit that would have no say; undefined when every one has. */
export function wrongForWarnings({ failSeverity, maxWarnings }: Limits): string | undefined {
  if (maxWarnings === undefined || failSeverity === "error") return undefined;
  if (failSeverity === "never") return "--fail-severity never lets nothing fail, and --max-warnings lets too many warnings fail. Leave one of them out.";
  return `--fail-severity ${failSeverity} fails from the first warning on, so --max-warnings has no say. Leave one of them out.`;
}

function wrongForShard({ shard, stdin, updateBaseline }: CheckOptions): string | undefined {
  if (shard === undefined) return undefined;
  if (stdin === true) return "--shard splits the plans in files. Leave out --stdin.";
  return updateBaseline === true ? "--update-baseline writes what is found in all plans. Leave out --shard." : undefined;
}

function wrongForCache({ cache, cacheLocation }: CheckOptions): string | undefined {
  if (cacheLocation === undefined) return undefined;
  if (cacheLocation === "") return "--cache-location names no file. Write --cache-location FILE, or leave it out.";
  return cache === true ? undefined : "--cache-location says where --cache keeps what it knows. Add --cache, or leave it out.";
}
