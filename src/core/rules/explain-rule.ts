import { say, translated } from "../texts/say";
import { categories } from "./category";
import { docsUrl } from "./docs-url";
import { exampleTitle } from "./example-title";
import type { BadExample, Example, Rule } from "./rule";

/** Everything about a rule as plain text, for a terminal. */
export function explainRule(rule: Rule): string {
  const blocks = [
    `${rule.id}\n${translated(rule.summary)}`,
    [say`Category: ${translated(categories[rule.category])}`, say`Severity: ${translated(rule.severity.inWords)}`, ...(rule.strict === true ? [say`Only in the strict preset.`] : [])].join("\n"),
    wrapped(translated(rule.why)),
    ...rule.bad.map(badExample),
    ...rule.good.map((example) => `${say`Good: ${exampleTitle(example)}`}${earlier(example)}\n\n${indented(example.plan)}`),
    ...(rule.options ?? []).map(optionInWords),
    ...(rule.fix === undefined ? [] : [say`Quick fix: ${translated(rule.fix)}`]),
    docsUrl(rule.id),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function badExample(example: BadExample): string {
  return `${say`Bad: ${exampleTitle(example)}`}${earlier(example)}\n\n${indented(example.plan)}\n\n  ${example.message}`;
}

function earlier(example: Example): string {
  return example.earlier === undefined ? "" : `\n\n${say`It was agreed as:`}\n\n${indented(example.earlier)}\n\n${say`And is now:`}`;
}

function optionInWords({ name, description, default: standard }: NonNullable<Rule["options"]>[number]): string {
  return say`Option ${name}: ${translated(description)} Default: ${String(standard) || say`none`}.`;
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gmu, "    ");
}

function wrapped(text: string): string {
  return text.replace(/(?=.{81}).{1,80}(?:\s)/gu, (line) => `${line.trimEnd()}\n`);
}
