import { rules as allRules } from "../rules";
import type { ActiveRule } from "../rules/lint";
import type { Rule } from "../rules/rule";
import type { Settings } from "./settings";

/** The rules that judge a plan under these settings, in the order of the catalogue, the project's own ones last. */
export function activeRules(settings: Settings, rules: readonly Rule[] = allRules): readonly ActiveRule[] {
  if (rules !== allRules) return activeAmong(rules, settings);
  const active = activeBySettings.get(settings) ?? activeAmong(rules, settings);
  activeBySettings.set(settings, active);
  return active;
}

/** Thousands of plans are judged under the same settings. */
const activeBySettings = new WeakMap<Settings, readonly ActiveRule[]>();

function activeAmong(rules: readonly Rule[], settings: Settings): readonly ActiveRule[] {
  return [...rules, ...settings.custom].flatMap((rule) => {
    const set = settings.rules.get(rule.id);
    const severity = set?.severity ?? bySet(rule, settings);
    const options = set?.options ?? {};
    if (severity === "off" && rule.id !== "yaml") return [];
    return [{ rule, options, severity: severity === "default" || severity === "off" ? undefined : severity }];
  });
}

/** The ids of all rules under these settings, whether they are on or off. */
export function knownRules({ custom }: Settings, rules: readonly Rule[] = allRules): ReadonlySet<string> {
  return new Set([...rules, ...custom].map(({ id }) => id));
}

/** Text that is no YAML says nothing, so that is always told. The project's own rules are wanted, whatever the preset. */
function bySet(rule: Rule, { preset, custom }: Settings): "default" | "off" {
  const isOn = custom.includes(rule) || preset === "strict" || (preset === "recommended" && rule.strict !== true);
  return isOn ? "default" : "off";
}
