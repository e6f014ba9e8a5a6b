import { settingsToJudgeBy } from "../../core/config/effective-settings";
import { rules } from "../../core/rules";
import { explainRule } from "../../core/rules/explain-rule";
import type { Rule } from "../../core/rules/rule";
import { didYouMean, nearest } from "../../core/shape/nearest";
import type { Environment } from "../environment";
import { exitStatus } from "../exit-status";
import { planSettingsFor } from "../plan-settings";
import { terminalText } from "../terminal-text";
import { wrongUse } from "../wrong-use";
import type { AddCommand } from "./command";

/** `pov explain RULE`: why a rule is there, with examples. */
export const explain: AddCommand = (program, { environment, finish }) => {
  program
    .command("explain")
    .description("Say why a rule is there, with examples.")
    .argument("<rule>", "the rule's id, as “pov rules” lists it")
    .action(async (id: string) => {
      const rule = rules.find((one) => one.id === id) ?? (await ownRules(environment)).find((one) => one.id === id);
      if (rule === undefined) {
        const suggestion = didYouMean(nearest(id, rules.map((one) => one.id)));
        finish(wrongUse(environment, `There is no rule “${terminalText(id)}”.${suggestion} “pov rules” lists them all.`));
        return;
      }
      // A rule of one's own says what its configuration says.
      environment.stdout.write(`${explainRule(rule).trimEnd().split("\n").map(terminalText).join("\n")}\n`);
      finish(exitStatus.clean);
    });
};

/** The rules that the configuration of this folder adds. */
async function ownRules(environment: Environment): Promise<readonly Rule[]> {
  return settingsToJudgeBy(await planSettingsFor(environment).of(undefined)).custom;
}
