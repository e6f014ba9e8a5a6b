import type { Rule } from "../rules/rule";
import { type SourceIndex, isWritten } from "../source/source-index";
import { type PlanPath, childPath } from "../source/plan-path";
import { customRule } from "./custom-rule";
import type { Config } from "./config-shape";
import type { Defaults } from "./defaults-shape";
import { matches } from "./glob";
import type { Layer } from "./load-project";
import { type Organisation, usualOrganisation } from "./organisation";
import { type Place, pathWithin } from "./place";
import type { WrittenRule } from "./rules-shape";
import { type Preset, type RuleSetting, type Settings, usualSettings } from "./settings";

/** What holds for one plan, and who says so. */
export interface EffectiveSettings {
  readonly settings: Settings;
  /** The configuration that said it, by setting: `extends`, `rules.too-long.severity`, `defaults.ramp`, `custom.opportunity`. */
  readonly origins: ReadonlyMap<string, Place>;
  /** The configuration, and its glob, by which the plan is not judged. */
  readonly ignoredBy: { readonly place: Place; readonly glob: string } | undefined;
}

/** The settings of one plan: the layers of its project, each over the ones before. */
export function effectiveSettings(layers: readonly Layer[], plan: Place): EffectiveSettings {
  const draft = new Draft();
  for (const layer of layers) {
    if ("preset" in layer) draft.takePreset(layer.preset, layer.place);
    else draft.takeConfig(layer, plan);
  }
  return draft.settled();
}

/** What a plan is analysed with: one that is ignored by no rule, and by what the organisation settles like any other. */
export function settingsToJudgeBy({ settings, ignoredBy }: EffectiveSettings): Settings {
  return ignoredBy === undefined ? settings : { ...settings, preset: "none", rules: new Map(), custom: [] };
}

type ConfigLayer = Extract<Layer, { readonly config: Config }>;

/** A block of settings: that of a configuration, or of one of its overrides. */
interface Block {
  readonly rules: readonly WrittenRule[];
  readonly defaults: Defaults | undefined;
  readonly place: Place;
  readonly source: SourceIndex;
}

/** Settings in the making. */
class Draft {
  #preset: Preset = usualSettings.preset;
  #organisation: Organisation = usualOrganisation;
  #ignoredBy: EffectiveSettings["ignoredBy"];
  readonly #rules = new Map<string, RuleSetting>();
  readonly #custom = new Map<string, Rule>();
  readonly #origins = new Map<string, Place>();

  /** A preset speaks of every rule of ours, so it replaces what was said of them before. */
  takePreset(preset: Preset, place: Place): void {
    this.#preset = preset;
    this.#origins.set("extends", place);
    for (const id of [...this.#rules.keys()].filter((one) => !this.#custom.has(one))) this.#rules.delete(id);
    for (const key of [...this.#origins.keys()].filter((one) => one.startsWith("rules.") && !this.#rules.has(one.split(".")[1] ?? ""))) this.#origins.delete(key);
  }

  takeConfig({ config, source, place, base }: ConfigLayer, plan: Place): void {
    const path = pathWithin(base, plan);
    for (const { id, ...definition } of config.custom) {
      this.#custom.set(id, customRule(id, definition));
      this.#origins.set(`custom.${id}`, place);
    }
    this.#takeBlock({ rules: config.rules, defaults: config.defaults, place, source });
    if (path === undefined) return;
    for (const { files, rules, defaults } of config.overrides) if (files.some((glob) => matches(glob, path))) this.#takeBlock({ rules, defaults, place, source });
    const glob = config.ignores.find((one) => matches(one, path));
    if (glob !== undefined) this.#ignoredBy = { place, glob };
  }

  settled(): EffectiveSettings {
    const organisation = this.#organisation;
    const settings = { preset: this.#preset, rules: this.#rules, custom: [...this.#custom.values()], organisation };
    return { settings, origins: this.#origins, ignoredBy: this.#ignoredBy };
  }

  #takeBlock({ rules, defaults, place, source }: Block): void {
    for (const rule of rules) this.#takeRule(rule, place);
    if (defaults === undefined) return;
    const written = writtenDefaults(defaults, source);
    this.#organisation = { ...this.#organisation, ...organisationFrom(written) };
    for (const key of Object.keys(written)) this.#origins.set(`defaults.${key}`, place);
  }

  #takeRule({ id, severity, options }: WrittenRule, place: Place): void {
    const before = this.#rules.get(id);
    const own = severity === "on" ? "default" : severity;
    this.#rules.set(id, { severity: own ?? before?.severity, options: { ...before?.options, ...options } });
    if (severity !== undefined) this.#origins.set(`rules.${id}.severity`, place);
    for (const name of Object.keys(options)) this.#origins.set(`rules.${id}.${name}`, place);
  }
}

/** What of the defaults is written and could be read: an empty list is written, and a list that is not there is not. */
function writtenDefaults(defaults: Defaults, source: SourceIndex): Partial<Defaults> {
  const isSaid = ([key, value]: readonly [PlanPath, unknown]): boolean => key !== "path" && value !== undefined && isWritten(source, childPath(defaults.path, key));
  return Object.fromEntries(Object.entries(defaults).filter(isSaid));
}

function organisationFrom({ discount_rate, ramp, working_weeks, holidays, currencies, longest_pov, must_agree }: Partial<Defaults>): Partial<Organisation> {
  return {
    ...(discount_rate !== undefined && { discountRate: discount_rate }),
    ...(ramp !== undefined && { ramp }),
    ...(working_weeks !== undefined && { workingWeeks: working_weeks }),
    ...(holidays !== undefined && { holidays: new Set(holidays) }),
    ...(currencies !== undefined && { currencies }),
    ...(longest_pov !== undefined && { longestPov: longest_pov }),
    ...(must_agree !== undefined && { mustAgree: must_agree }),
  };
}
