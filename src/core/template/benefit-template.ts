import type { DriverId } from "../economics/drivers";
import { quoteIfNeeded } from "../edit/quote";
import { type Surroundings, fittingInputs, suggestionFor } from "./fitting";
import { type OutcomeExample, outcomeExamples } from "./outcome-examples";
import { type Template, blank, joined, template } from "./template";

/** How a template is written into the plan that it is for. */
export interface TemplateOptions {
  /** The plan's currency; USD when left out. */
  readonly currency?: string;
  /** Whether benefits name the inputs of the example, which the plan then needs; else they have the quantities in place. */
  readonly usesInputs?: boolean;
  /** The numbers that the plan has already, offered where they fit, and what the benefit is an improvement of. */
  readonly surroundings?: Surroundings;
}

/** A key of a benefit with a value to fill in. */
export interface BenefitEntry {
  readonly key: string;
  readonly value: Template;
}

/** The keys behind `driver:` that a driver asks for, and the risk adjustment that finance will ask for. */
export function benefitEntries(driver: DriverId, options: TemplateOptions = {}): readonly BenefitEntry[] {
  const example = outcomeExamples[driver];
  const own = Object.entries(example.benefit).map(([key, value]) => ({ key, value: valueOf({ driver, key, value }, options) }));
  return driver === "none" ? own : [...own, { key: "risk_adjustment", value: [blank("10 %")] }];
}

/** A benefit in brackets: `{driver: time-saved, volume: …, rate: …}`. */
export function benefitTemplate(driver: DriverId, options: TemplateOptions = {}): Template {
  const entries = benefitEntries(driver, options).map(({ key, value }) => template`${key}: ${value}`);
  return template`{${joined([[`driver: ${driver}`], ...entries], ", ")}}`;
}

/** An amount of an example in the plan's currency. */
export function inCurrency(text: string, { currency = "USD" }: TemplateOptions): string {
  return text.replaceAll("USD", currency);
}

interface ExampleField {
  readonly driver: DriverId;
  readonly key: string;
  readonly value: string | readonly string[];
}

function valueOf({ driver, key, value }: ExampleField, options: TemplateOptions): Template {
  if (typeof value !== "string") return template`[${joined(value.map((one) => [blank(inCurrency(one, options))]), ", ")}]`;
  const { usesInputs = false, surroundings = { inputs: new Map() } } = options;
  if (usesInputs) return [blank(inText(inCurrency(value, options)))];
  const number = inCurrency(withQuantities(value, outcomeExamples[driver].inputs), options);
  const suggestion = suggestionFor(driver, key, number, surroundings);
  const [first, ...others] = [...fittingInputs(driver, key, surroundings), suggestion].map(inText);
  return [blank(first ?? suggestion, others)];
}

function inText(text: string): string {
  return quoteIfNeeded(text, "flow");
}

/** The value with the quantities of inputs in place of their ids. */
function withQuantities(text: string, inputs: OutcomeExample["inputs"]): string {
  return text.replaceAll(/\w+/gu, (word) => (Object.hasOwn(inputs, word) ? (inputs[word] ?? word) : word));
}
