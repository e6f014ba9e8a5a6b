import type { Analysis } from "../../core/analyse";
import type { Outcome } from "../../core/plan/sections/outcome";
import type { Person } from "../../core/plan/sections/person";
import { type IsoDate, parseDate } from "../../core/quantity/calendar";
import { isCurrency } from "../../core/quantity/currencies";
import { entriesInSection, sectionOf } from "./sections-of";
import { type KnownInput, writtenInputs } from "./written-inputs";

/** What completions must know of a plan. Its ids are those of the text as it is now, also where it is broken. */
export interface KnownPlan {
  /** By id, with what was read of them last; undefined for those that were typed since. */
  readonly people: ReadonlyMap<string, Person | undefined>;
  /** By id, with what was read of them last or what their lines say; undefined without a number. */
  readonly inputs: ReadonlyMap<string, KnownInput | undefined>;
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
  const known = currencyIn(text) ?? currency ?? "USD";
  return {
    people: byId(text, "people", people),
    inputs: withNumbers(byId<KnownInput & { readonly id: string }>(text, "inputs", inputs), text, known),
    outcomes: byId(text, "outcomes", outcomes),
    currency: known,
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

/** What was typed since the last analysis has its number in the text. */
function withNumbers(inputs: ReadonlyMap<string, KnownInput | undefined>, text: string, currency: string): ReadonlyMap<string, KnownInput | undefined> {
  if ([...inputs.values()].every((input) => input !== undefined)) return inputs;
  const written = writtenInputs(text, currency);
  return new Map([...inputs].map(([id, input]) => [id, input ?? written.get(id)]));
}

function dateIn(section: string, key: string): IsoDate | undefined {
  const written = new RegExp(String.raw`(?:^|[{,])[ \t]*${key}[ \t]*:[ \t]*["']?(\d{4}-\d{2}-\d{2})`, "mu").exec(section)?.[1];
  return written === undefined ? undefined : parseDate(written);
}
