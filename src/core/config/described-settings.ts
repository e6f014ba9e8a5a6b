import { formatQuantity } from "../quantity/format-quantity";
import { rules as catalogue } from "../rules";
import type { Rule } from "../rules/rule";
import { activeRules } from "./active-rules";
import type { EffectiveSettings } from "./effective-settings";
import type { Organisation } from "./organisation";
import type { Place } from "./place";
import type { Settings } from "./settings";

/** One setting as it holds for a plan. */
export interface DescribedSetting {
  /** As the path in a configuration: `extends`, `rules.too-long.severity`, `defaults.working_weeks`. */
  readonly name: string;
  /** As it is written there; of a rule whose severity nobody set, its own severities in words. */
  readonly value: string | number | readonly string[];
  /** The configuration that says so; undefined for what holds without any. */
  readonly place: Place | undefined;
}

/** Every setting that a plan is judged by, in the order of a configuration. */
export function describedSettings({ settings, origins }: EffectiveSettings): readonly DescribedSetting[] {
  const rules = [...catalogue, ...settings.custom].flatMap((rule) => describedRule(rule, settings, origins));
  const defaults = describedDefaults(settings.organisation).map(([key, value]) => ({ name: `defaults.${key}`, value, place: origins.get(`defaults.${key}`) }));
  return [{ name: "extends", value: settings.preset, place: origins.get("extends") }, ...rules, ...defaults];
}

/** What nobody set of a rule is settled where the rule stands, for one of the project's own, or where the preset is chosen. */
function describedRule(rule: Rule, settings: Settings, origins: EffectiveSettings["origins"]): readonly DescribedSetting[] {
  const name = `rules.${rule.id}`;
  const active = activeRules(settings, [rule]).find((one) => one.rule === rule);
  const place = origins.get(`${name}.severity`) ?? origins.get(`custom.${rule.id}`) ?? origins.get("extends");
  if (active === undefined) return [{ name: `${name}.severity`, value: "off", place }];
  const options = (rule.options ?? []).map((option) => ({
    name: `${name}.${option.name}`,
    value: wordsOf(option.accept(active.options[option.name]) ?? option.default),
    place: origins.get(`${name}.${option.name}`),
  }));
  return [{ name: `${name}.severity`, value: active.severity ?? rule.severity.inWords, place }, ...options];
}

function wordsOf(value: unknown): DescribedSetting["value"] {
  if (typeof value === "number") return value;
  return Array.isArray(value) ? value.map(String) : String(value);
}

function describedDefaults({ discountRate, ramp, workingWeeks, holidays, currencies, longestPov, mustAgree }: Organisation): readonly (readonly [string, DescribedSetting["value"]])[] {
  return [
    ["discount_rate", discountRate === undefined ? "10 %" : formatQuantity(discountRate)],
    ["ramp", ramp.map((share) => formatQuantity(share))],
    ["working_weeks", workingWeeks],
    ["holidays", [...holidays]],
    ["currencies", currencies],
    ["longest_pov", `${longestPov} day`],
    ["must_agree", mustAgree],
  ];
}
