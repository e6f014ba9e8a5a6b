import { Option } from "commander";
import { statuses } from "../../core/plan/plan-shape";
import { rules as allRules } from "../../core/rules";
import { docsUrl } from "../../core/rules/docs-url";
import { exitStatus } from "../exit-status";
import { type Paint, paintFor } from "../paint";
import { type Cell, tableLines } from "../text-table";
import { asOfOption } from "./as-of-option";
import type { AddCommand, ColourOption } from "./command";
import { type RulesTestOptions, testRules } from "./rules-test";
import { jsonText } from "../../export/json-text";

/** `pov rules`: every rule, with its severity in each status of a plan. */
export const rules: AddCommand = (program, { environment, finish }) => {
  const command = program
    .command("rules")
    .description("List the rules.")
    .addOption(new Option("--format <format>", "how to list them").choices(["text", "json"]).default("text"))
    .action((_: unknown, command: { optsWithGlobals: () => ColourOption & { readonly format: "text" | "json" } }) => {
      const { format, color } = command.optsWithGlobals();
      environment.stdout.write(format === "json" ? rulesJson() : rulesText(paintFor(environment.stdout, color)));
      finish(exitStatus.clean);
    });
  command
    .command("test")
    .description("Say whether a project's own rules find in a folder of plans what these expect.")
    .argument("<folder>", "plans; a comment “# expect: RULE” says what is found on its line or on the next one")
    .addOption(asOfOption())
    .action(async (folder: string, _: unknown, test: { optsWithGlobals: () => RulesTestOptions }) => {
      finish(await testRules(folder, test.optsWithGlobals(), environment));
    });
};

function rulesJson(): string {
  const list = allRules.map(({ id, category, severity, summary, fix }) => ({
    id,
    category,
    severity: Object.fromEntries(statuses.map((status) => [status, severity.at(status)])),
    summary,
    fixable: fix !== undefined,
    docs: docsUrl(id),
  }));
  return jsonText({ version: 1, rules: list });
}

function rulesText(paint: Paint): string {
  const rows = allRules.map(({ id, category, severity, summary }): readonly Cell[] => [
    { text: id, style: "bold" },
    { text: category, style: "dim" },
    { text: severity.inWords },
    { text: summary },
  ]);
  const lines = tableLines(rows, ["left", "left", "left", "left"], paint);
  return `${lines.join("\n")}\n\n${paint("dim", "“pov explain RULE” says why a rule is there and shows examples.")}\n`;
}
