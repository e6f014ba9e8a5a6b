import { rules as allRules } from "../rules";
import type { ActiveRule } from "../rules/lint";
import type { Rule } from "../rules/rule";
import type { RuleSetting, Settings } from "./settings";

/** The rules that judge a plan under these settings, in the order of the catalogue, the project's own ones last. */
export function activeRules(settings: Settings, rules: readonly Rule[] = allRules): readonly ActiveRule[] {
  return [...rules, ...settings.custom].flatMap((rule) => {
    const { severity, options } = settings.rules.get(rule.id) ?? bySet(rule, settings);
    if (severity === "off" && rule.id !== "yaml") return [];
    return [{ rule, options, severity: severity === "default" || severity === "off" ? undefined : severity }];
  });
}

/** Text that is no YAML says nothing, so that is always told. The project's own rules are wanted, whatever the preset. */
function bySet(rule: Rule, { preset, custom }: Settings): RuleSetting {
  const isOn = custom.includes(rule) || preset === "strict" || (preset === "recommended" && rule.strict !== true);
  return { severity: isOn ? "default" : "off", options: {} };
}
