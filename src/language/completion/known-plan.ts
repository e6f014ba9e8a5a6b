import type { Analysis } from "../../core/analyse";
import type { Input } from "../../core/plan/sections/input";
import type { Outcome } from "../../core/plan/sections/outcome";
import type { Person } from "../../core/plan/sections/person";
import type { IsoDate } from "../../core/quantity/calendar";
import { isCurrency } from "../../core/quantity/currencies";
import { entriesInSection, sectionOf } from "./sections-of";

/** What completions must know of a plan. Its ids are those of the text as it is now, also where it is broken. */
export interface KnownPlan {
  /** By id, with what was read of them last; undefined for those that were typed since. */
  readonly people: ReadonlyMap<string, Person | undefined>;
  readonly inputs: ReadonlyMap<string, Input | undefined>;
  readonly outcomes: ReadonlyMap<string, Outcome | undefined>;
  /** USD while the plan has none. */
  readonly currency: string;
  readonly start: IsoDate | undefined;
  readonly end: IsoDate | undefined;
  readonly analysis: Analysis | undefined;
}

/** What is known of a plan from its text and from the analysis of what it was some keystrokes ago. */
export function knownPlan(text: string, analysis: Analysis | undefined): KnownPlan {
  const { people = [], inputs = [], outcomes = [], timeline, currency } = analysis?.plan ?? {};
  const section = sectionOf(text, "timeline");
  return {
    people: byId(text, "people", people),
    inputs: byId(text, "inputs", inputs),
    outcomes: byId(text, "outcomes", outcomes),
    currency: currencyIn(text) ?? currency ?? "USD",
    start: dateIn(section, "start") ?? timeline?.start,
    end: dateIn(section, "end") ?? timeline?.end,
    analysis,
  };
}

function currencyIn(text: string): string | undefined {
  const written = /^currency\s*:\s*["']?([A-Z]{3})\b/mu.exec(text)?.[1];
  return written !== undefined && isCurrency(written) ? written : undefined;
}

function byId<Thing extends { readonly id: string }>(text: string, section: string, read: readonly Thing[]): ReadonlyMap<string, Thing | undefined> {
  const things = new Map(read.map((thing) => [thing.id, thing]));
  const written = entriesInSection(text, section);
  return new Map((written.length > 0 ? written : [...things.keys()]).map((id) => [id, things.get(id)]));
}

function dateIn(section: string, key: string): IsoDate | undefined {
  return new RegExp(String.raw`^[\s{]*(?:[^\n]*[{,]\s*)?${key}\s*:\s*["']?(\d{4}-\d{2}-\d{2})`, "mu").exec(section)?.[1];
}
