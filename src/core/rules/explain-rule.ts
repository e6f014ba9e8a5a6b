import { categories } from "./category";
import { docsUrl } from "./docs-url";
import { exampleTitle } from "./example-title";
import type { BadExample, Example, Rule } from "./rule";

/** Everything about a rule as plain text, for a terminal. */
export function explainRule(rule: Rule): string {
  const blocks = [
    `${rule.id}\n${rule.summary}`,
    `Category: ${categories[rule.category]}\nSeverity: ${rule.severity.inWords}${rule.strict === true ? "\nOnly in the strict preset." : ""}`,
    wrapped(rule.why),
    ...rule.bad.map(badExample),
    ...rule.good.map((example) => `Good: ${exampleTitle(example)}${earlier(example)}\n\n${indented(example.plan)}`),
    ...(rule.options ?? []).map((option) => `Option ${option.name}: ${option.description} Default: ${String(option.default) || "none"}.`),
    ...(rule.fix === undefined ? [] : [`Quick fix: ${rule.fix}`]),
    docsUrl(rule.id),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function badExample(example: BadExample): string {
  return `Bad: ${exampleTitle(example)}${earlier(example)}\n\n${indented(example.plan)}\n\n  ${example.message}`;
}

function earlier(example: Example): string {
  return example.earlier === undefined ? "" : `\n\nIt was agreed as:\n\n${indented(example.earlier)}\n\nAnd is now:`;
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gmu, "    ");
}

function wrapped(text: string): string {
  return text.replace(/(?=.{81}).{1,80}(?:\s)/gu, (line) => `${line.trimEnd()}\n`);
}
