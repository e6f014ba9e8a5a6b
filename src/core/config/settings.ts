import type { Rule } from "../rules/rule";
import type { Severity } from "../rules/severity";
import { type Organisation, usualOrganisation } from "./organisation";

/** The sets of rules that a project can start from. */
export const presets = ["recommended", "strict", "none"] as const;

/** recommended: what nearly every plan wants. strict: every rule. none: only what is named. */
export type Preset = (typeof presets)[number];

/** How one rule is set. */
export interface RuleSetting {
  /** A severity of one's own, the rule's own one, or off; undefined where the preset decides. */
  readonly severity: Severity | "default" | "off" | undefined;
  /** What the rule's options are set to, by name; the others keep their defaults. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Everything that a project settles about its plans. */
export interface Settings {
  readonly preset: Preset;
  /** By rule id; the preset decides about the others. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** The project's own rules. */
  readonly custom: readonly Rule[];
  readonly organisation: Organisation;
}

/** What holds without any configuration. */
export const usualSettings: Settings = { preset: "recommended", rules: new Map(), custom: [], organisation: usualOrganisation };
