import { SymbolKind } from "vscode-languageserver-types";
import type { PlanPath } from "../../core/source/plan-path";

/** How the parts of one kind are shown in an outline. */
export interface OutlineForm {
  readonly of: RegExp;
  readonly kind: SymbolKind;
  /** The key that holds its name, where it is not called by its own key. */
  readonly name?: string;
  /** What stands beside the name: the first of these of which something is written, with the words of the keys in place of {key}. */
  readonly details: readonly string[];
}

const forms: readonly OutlineForm[] = [
  { of: /^people\.[^.]+$/u, kind: SymbolKind.Object, name: "name", details: ["{title}"] },
  { of: /^inputs\.[^.]+$/u, kind: SymbolKind.Number, details: ["{value}"] },
  { of: /^exchange_rates\.[^.]+$/u, kind: SymbolKind.Number, details: ["{rate}"] },
  { of: /^outcomes\.[^.]+$/u, kind: SymbolKind.Class, details: ["{metric.name}", "{metric}", "{statement}"] },
  { of: /^outcomes\.[^.]+\.metric$/u, kind: SymbolKind.Property, details: ["{name}"] },
  { of: /^outcomes\.[^.]+\.baseline$/u, kind: SymbolKind.Number, details: ["{value}"] },
  { of: /^outcomes\.[^.]+\.target$/u, kind: SymbolKind.Number, details: ["{operator} {value}", "−{reduction}", "+{increase}"] },
  { of: /^outcomes\.[^.]+\.guardrails\.[^.]+$/u, kind: SymbolKind.Boolean, details: ["{operator} {limit}"] },
  { of: /^outcomes\.[^.]+\.measurements\[\d+\]$/u, kind: SymbolKind.Event, name: "date", details: ["{value}"] },
  { of: /^outcomes\.[^.]+\.result$/u, kind: SymbolKind.Property, details: ["{rule}"] },
  { of: /^outcomes\.[^.]+\.benefit$/u, kind: SymbolKind.Function, details: ["{driver}"] },
  { of: /^business_case\.costs\.[^.]+$/u, kind: SymbolKind.Number, details: ["{amount}", "{amounts}", "{initial}"] },
  { of: /^timeline$/u, kind: SymbolKind.Module, details: ["{start} – {end}"] },
  { of: /^timeline\.phases\[\d+\]$/u, kind: SymbolKind.Event, name: "name", details: ["{start} – {end}"] },
  { of: /^timeline\.checkpoints\[\d+\]$/u, kind: SymbolKind.Event, name: "name", details: ["{date}"] },
  { of: /^scope\.changes\[\d+\]$/u, kind: SymbolKind.Event, name: "what", details: ["{date}, {decision}"] },
  { of: /^decision$/u, kind: SymbolKind.Module, details: ["{date}"] },
  { of: /^commitment$/u, kind: SymbolKind.Module, details: ["{due}", "{date}"] },
  { of: /^commitment\.steps\[\d+\]$/u, kind: SymbolKind.Event, name: "step", details: ["{due}"] },
  { of: /^risks\.[^.]+$/u, kind: SymbolKind.Object, details: ["{text}"] },
  { of: /^agreements\[\d+\]$/u, kind: SymbolKind.Event, name: "by", details: ["{date}"] },
  { of: /^customer$/u, kind: SymbolKind.Module, details: ["{name}"] },
];

const section: OutlineForm = { of: /^[^.[\]]+$/u, kind: SymbolKind.Module, details: [] };
const part: OutlineForm = { of: /^/u, kind: SymbolKind.Property, details: [] };

/** How a part is shown; what has no form of its own is a section at the top, and a property elsewhere. */
export function outlineForm(path: PlanPath, hasParts: boolean): OutlineForm {
  return forms.find(({ of }) => of.test(path)) ?? (section.of.test(path) && hasParts ? section : part);
}
