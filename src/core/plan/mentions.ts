import { type PlanPath, lastKey } from "../source/plan-path";
import type { Span } from "../source/span";
import type { PlanReading } from "./read-plan";

/** What it takes to find the names in a plan. */
export type NamedIn = Pick<PlanReading, "source" | "references">;

/** A place where a plan says the id of a person, an input, an outcome or a guardrail. */
export interface Mention {
  /** What it names, by the path at which that is defined, or should be: `people.osei`. */
  readonly thing: PlanPath;
  readonly id: string;
  /** The id in the text, without quotes around it. */
  readonly span: Span;
  readonly isDefinition: boolean;
}

/** Every mention, in the order of the text. A part that aliases repeat is looked at once. */
export function mentionsIn(reading: NamedIn): readonly Mention[] {
  const mentions = [...keysIn(reading), ...referencesIn(reading)];
  const places = new Map(mentions.map((mention) => [`${mention.span.start} ${mention.thing}`, mention]));
  return [...places.values()].sort((one, other) => one.span.start - other.span.start);
}

const definition = /^(?:people|inputs|outcomes|outcomes\.[^.[\]]+\.guardrails)\.[^.[\]]+$/u;
const guardrailReading = /^(outcomes\.[^.[\]]+)\.measurements\[\d+\](\.guardrails\.[^.[\]]+)$/u;

/** Definitions, and the readings of guardrails, which name them by their keys too. */
function keysIn({ source: { text, places } }: NamedIn): readonly Mention[] {
  return [...places].flatMap(([path, { key }]) => {
    const [, outcome, guardrail] = guardrailReading.exec(path) ?? [];
    const isDefinition = definition.test(path);
    if (key === undefined || (!isDefinition && outcome === undefined)) return [];
    return { thing: isDefinition ? path : `${outcome ?? ""}${guardrail ?? ""}`, id: lastKey(path), span: withoutQuotes(text, key), isDefinition };
  });
}

function referencesIn({ source: { text, places }, references }: NamedIn): readonly Mention[] {
  return references.flatMap(({ to, id, path, within }) => {
    const value = places.get(path)?.value;
    const span = within?.span ?? (value && withoutQuotes(text, value));
    return span === undefined ? [] : { thing: `${to}.${id}`, id, span, isDefinition: false };
  });
}

function withoutQuotes(text: string, { start, end }: Span): Span {
  return /^(["']).*\1$/su.test(text.slice(start, end)) ? { start: start + 1, end: end - 1 } : { start, end };
}
