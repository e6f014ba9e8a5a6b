import type { DriverId } from "../economics/drivers";
import { quoteIfNeeded } from "../edit/quote";
import { type TemplateOptions, benefitTemplate, inCurrency } from "./benefit-template";
import { type OutcomeExample, outcomeExamples } from "./outcome-examples";
import { type Template, blank, joined, template } from "./template";

/** How an outcome is written, and whom of the plan's people it belongs to. */
export interface OutcomeOptions extends TemplateOptions {
  /** The ids that the plan has already; the outcome gets another one. */
  readonly taken?: readonly string[];
  readonly owner?: string;
  readonly sponsor?: string;
  /** Where the baseline comes from. */
  readonly source?: string;
}

/** A whole outcome of a driver, `id:` and the lines below it, with example numbers that give it a value at once. */
export function outcomeTemplate(driver: DriverId, options: OutcomeOptions = {}): Template {
  const example = outcomeExamples[driver];
  const { owner, sponsor, source = "where the number comes from" } = options;
  const lines: readonly Template[] = [
    template`${blank(freeId(example.id, options.taken))}:`,
    template`statement: ${inText(example.statement)}`,
    ...(owner === undefined ? [] : [template`owner: ${owner}`]),
    ...(sponsor === undefined ? [] : [template`matters_to: ${sponsor}`]),
    template`metric: {name: ${inText(example.metric)}, method: ${inText(example.method)}}`,
    template`baseline: {value: ${blank(inCurrency(example.baseline, options))}, source: ${inText(source)}}`,
    template`target: ${blank(inCurrency(example.target, options))}`,
    ...guardrailLines(example),
    template`benefit: ${benefitTemplate(driver, options)}`,
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
