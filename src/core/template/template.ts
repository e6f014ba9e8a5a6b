/** A place that the author fills in; until then it holds what is suggested. */
export interface Blank {
  readonly suggestion: string;
  /** What may stand there instead, to choose from. */
  readonly others?: readonly string[];
}

/** Text with blanks, to be filled in from the first to the last. */
export type Template = readonly (string | Blank)[];

/** A blank that holds a suggestion, and offers others to choose from where there are some. */
export function blank(suggestion: string, others: readonly string[] = []): Blank {
  return others.length === 0 ? { suggestion } : { suggestion, others };
}

/** Text into which blanks and other templates are put: template`target: ${blank("12 min/report")}`. */
export function template(literals: TemplateStringsArray, ...values: readonly (string | Blank | Template)[]): Template {
  return literals.flatMap((literal, index) => [literal, ...partsOf(values[index] ?? "")]).filter((part) => part !== "");
}

/** Templates one after the other, with a text between them. */
export function joined(templates: readonly Template[], separator: string): Template {
  return templates.flatMap((one, index) => (index === 0 ? one : [separator, ...one]));
}

/** The template with every line but the first moved to the right. */
export function indented(lines: Template, indent: string): Template {
  return lines.map((part, index) => {
    const isLast = index === lines.length - 1;
    return typeof part === "string" ? part.replaceAll(isLast ? /\n(?!\n|$)/gu : /\n(?!\n)/gu, `\n${indent}`) : part;
  });
}

/** The template as text, with what its blanks suggest. */
export function plainText(template: Template): string {
  return template.map((part) => (typeof part === "string" ? part : part.suggestion)).join("");
}

/** The template in the snippet syntax of the language server protocol: blanks are numbered tab stops. */
export function snippetText(template: Template): string {
  let count = 0;
  return template.map((part) => (typeof part === "string" ? escaped(part, /[\\$]/gu) : tabStop(part, (count += 1)))).join("");
}

function tabStop({ suggestion, others }: Blank, number: number): string {
  if (others === undefined) return `\${${number}:${escaped(suggestion, /[\\$}]/gu)}}`;
  return `\${${number}|${[suggestion, ...others].map((choice) => escaped(choice, /[\\,|]/gu)).join(",")}|}`;
}

function partsOf(value: string | Blank | Template): Template {
  return typeof value === "string" || "suggestion" in value ? [value] : value;
}

function escaped(text: string, special: RegExp): string {
  return text.replaceAll(special, String.raw`\$&`);
}
