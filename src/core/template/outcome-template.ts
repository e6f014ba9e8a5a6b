import type { DriverId } from "../economics/drivers";
import { quoteIfNeeded } from "../edit/quote";
import type { Quantity } from "../quantity/quantity";
import { type TemplateOptions, benefitTemplate, inCurrency } from "./benefit-template";
import { exampleFor, quantityIn } from "./fitting";
import type { OutcomeExample } from "./outcome-examples";
import { type PersonChoice, personLine } from "./section-templates";
import { type Template, blank, joined, template } from "./template";

/** How an outcome is written, and whom of the plan's people it belongs to. */
export interface OutcomeOptions extends TemplateOptions {
  /** The ids that the plan has already; the outcome gets another one. */
  readonly taken?: readonly string[];
  /** Who owns the metric and whose problem it is: the likeliest of the plan's people first, the others to choose from. */
  readonly owners?: PersonChoice;
  readonly sponsors?: PersonChoice;
  /** Where the baseline comes from. */
  readonly source?: string;
}

/** A whole outcome of a driver, `id:` and the lines below it, with example numbers that give it a value at once. */
export function outcomeTemplate(driver: DriverId, options: OutcomeOptions = {}): Template {
  const inputs = options.surroundings?.inputs ?? new Map<string, Quantity>();
  const example = exampleFor(driver, inputs);
  const baseline = quantityIn(example.baseline);
  const { source = "where the number comes from" } = options;
  const lines: readonly Template[] = [
    template`${blank(freeId(example.id, options.taken))}:`,
    template`statement: ${inText(example.statement)}`,
    ...personLine("owner", options.owners ?? []),
    ...personLine("matters_to", options.sponsors ?? []),
    template`metric: {name: ${inText(example.metric)}, method: ${inText(example.method)}}`,
    template`baseline: {value: ${blank(inCurrency(example.baseline, options))}, source: ${inText(source)}}`,
    template`target: ${blank(inCurrency(example.target, options))}`,
    ...guardrailLines(example),
    template`benefit: ${benefitTemplate(driver, { ...options, surroundings: { inputs, ...(baseline && { baseline }) } })}`,
  ];
  return joined(lines, "\n  ");
}

function guardrailLines({ guardrail }: OutcomeExample): readonly Template[] {
  if (guardrail === undefined) return [];
  const { id, name, operator, limit } = guardrail;
  return [["guardrails:"], template`  ${id}: {name: ${inText(name)}, operator: "${operator}", limit: ${blank(limit)}}`];
}

function inText(text: string): ReturnType<typeof blank> {
  return blank(quoteIfNeeded(text, "flow"));
}

function freeId(id: string, taken: readonly string[] = []): string {
  if (!taken.includes(id)) return id;
  let count = 2;
  while (taken.includes(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}
