import { type Hover, MarkupKind, type Position } from "vscode-languageserver-types";
import type { Analysis } from "../../core/analyse";
import { planShape } from "../../core/plan/plan-shape";
import type { Report } from "../../core/report/report";
import { pathAt } from "../../core/source/source-index";
import type { Span } from "../../core/source/span";
import { offsetOf, rangeOf } from "../range";
import { valuedPlan } from "../valued-plan";
import { businessCaseHover } from "./business-case-hover";
import { costHover } from "./cost-hover";
import { currencyHover } from "./currency-hover";
import { dateHover } from "./date-hover";
import type { HoverText, HoveredPart } from "./hovered-plan";
import { inputHover } from "./input-hover";
import { keyDocumentation } from "./key-hover";
import { joined } from "./markdown";
import { measurementHover } from "./measurement-hover";
import { outcomeHover } from "./outcome-hover";
import { personHover } from "./person-hover";
import { quantityHover, unitHover } from "./quantity-hover";
import { findingHover, namedRuleAt, ruleDocumentation } from "./rule-hover";
import { targetHover } from "./target-hover";
import { wordHover } from "./word-hover";

/** Who serves what the schema of the format says: where another extension shows the documentation of keys, we add what it cannot know. */
export type Served = "everything" | "beyond-schema";

/** What a plan, where it is and in which locale, is hovered over in. */
export interface HoverSubject {
  readonly analysis: Analysis;
  readonly report: Report;
  readonly uri: string;
  readonly locale: string;
  readonly served?: Served;
}

/** The figures behind what is under the pointer, who and what is meant, what the format says of it, and why a rule found something there. Texts of the plan are text in it, never markup. */
export function hover({ analysis, report, uri, locale, served = "everything" }: HoverSubject, position: Position): Hover | null {
  const { source } = analysis;
  const part = partAt(analysis, offsetOf(source.lines, position));
  if (part === undefined) return null;
  const plan = { ...valuedPlan(analysis, report, locale), uri };
  const about = aboutPart(part, plan) ?? [];
  const documented = served === "everything" && part.isKey ? (keyDocumentation(planShape, part.path, source, about.length > 0) ?? []) : [];
  const { markdown } = joined([...about, ...documented, ...(findingHover(part, plan) ?? [])], "\n\n");
  return markdown === "" ? null : { contents: { kind: MarkupKind.Markdown, value: markdown }, range: rangeOf(source.lines, part.span) };
}

const namedRuleHover: HoverText = ({ rule }) => (rule === undefined ? undefined : ruleDocumentation(rule));

/** What is under the pointer, beside what the format says of its key. */
const aboutPart: HoverText = allOf(
  namedRuleHover,
  dateHover,
  currencyHover,
  measurementHover,
  firstOf(allOf(targetHover, quantityHover, firstOf(inputHover, outcomeHover, costHover, businessCaseHover), personHover), unitHover),
  wordHover,
);

/** Everything that there is to say, one below the other. */
function allOf(...texts: readonly HoverText[]): HoverText {
  return (part, plan) => {
    const blocks = texts.flatMap((text) => text(part, plan) ?? []);
    return blocks.length === 0 ? undefined : blocks;
  };
}

/** The first that has something to say: an input within a benefit is an input. */
function firstOf(...texts: readonly HoverText[]): HoverText {
  return (part, plan) => {
    for (const text of texts) {
      const blocks = text(part, plan);
      if (blocks !== undefined) return blocks;
    }
    return undefined;
  };
}

/** What is under the pointer: a rule that a comment names, a key, a value, or what a rule found outside of all of them. */
function partAt({ source, findings }: Analysis, offset: number): HoveredPart | undefined {
  const named = namedRuleAt(source, offset);
  if (named !== undefined) return { path: "", offset, isKey: false, span: named.span, rule: named.rule };
  const path = pathAt(source, offset);
  const place = source.places.get(path);
  if (path === "" || place === undefined) {
    const found = findings.find(({ span }) => covers(span, offset));
    return found && { path: "", offset, isKey: false, span: found.span };
  }
  const isKey = place.key !== undefined && covers(place.key, offset);
  return { path, offset, isKey, span: isKey ? place.key : place.value };
}

function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
