import { Option } from "commander";
import { type DescribedSetting, describedSettings } from "../../core/config/described-settings";
import type { EffectiveSettings } from "../../core/config/effective-settings";
import type { Environment } from "../environment";
import { type ExitStatus, exitStatus } from "../exit-status";
import { type Paint, paintFor } from "../paint";
import { shown } from "../plan-files";
import { planSettingsFor } from "../plan-settings";
import { type Cell, tableLines } from "../text-table";
import { terminalText } from "../terminal-text";
import type { AddCommand, ColourOption } from "./command";
import { jsonText } from "../../export/json-text";

/** `pov config`: by which settings a plan is judged. */
export const config: AddCommand = (program, { environment, finish }) => {
  program
    .command("config")
    .description("Say by which settings a plan is judged, and which configuration says so.")
    .argument("<plan>", "the plan's file; it need not exist")
    .addOption(new Option("--format <format>", "how to list them").choices(["text", "json"]).default("text"))
    .action(async (plan: string, _: unknown, command: { optsWithGlobals: () => ConfigOptions }) => {
      finish(await showSettings(plan, command.optsWithGlobals(), environment));
    });
};

interface ConfigOptions extends ColourOption {
  readonly format: "text" | "json";
}

async function showSettings(plan: string, { format, color }: ConfigOptions, environment: Environment): Promise<ExitStatus> {
  const { stdout, cwd } = environment;
  const effective = await planSettingsFor(environment).of(plan);
  const path = shown(plan, cwd);
  stdout.write(format === "json" ? settingsJson(path, effective, cwd) : settingsText(path, effective, cwd, paintFor(stdout, color)));
  return exitStatus.clean;
}

function settingsJson(plan: string, effective: EffectiveSettings, cwd: string): string {
  const { ignoredBy } = effective;
  const settings = describedSettings(effective).map(({ name, value, place }) => [name, { value, from: place === undefined ? null : shown(place, cwd) }]);
  const ignored = ignoredBy === undefined ? null : { glob: ignoredBy.glob, from: shown(ignoredBy.place, cwd) };
  return jsonText({ version: 1, plan, ignored, settings: Object.fromEntries(settings) as unknown });
}

function settingsText(plan: string, effective: EffectiveSettings, cwd: string, paint: Paint): string {
  const { ignoredBy } = effective;
  const lines = tableLines(describedSettings(effective).map((setting) => cellsOf(setting, cwd)), ["left", "left", "left"], paint);
  const ignored = ignoredBy === undefined ? [] : [paint("yellow", terminalText(`${plan} is not judged: ${shown(ignoredBy.place, cwd)} ignores “${ignoredBy.glob}”.`)), ""];
  return `${[...ignored, ...lines].join("\n")}\n`;
}

function cellsOf({ name, value, place }: DescribedSetting, cwd: string): readonly Cell[] {
  const words = Array.isArray(value) ? value.join(", ") || "not set" : String(value);
  return [{ text: name, style: "bold" }, { text: words }, place === undefined ? { text: "usual", style: "dim" } : { text: shown(place, cwd) }];
}
