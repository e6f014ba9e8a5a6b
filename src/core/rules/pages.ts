import { type Category, categories } from "./category";
import { rules as allRules } from "./index";
import { exampleTitle } from "./example-title";
import type { Option } from "./option";
import type { BadExample, Example, Rule } from "./rule";
import { canBeSuppressed } from "./suppression";

/** A page of the documentation, to be written as a file of this name. */
export interface Page {
  readonly file: string;
  readonly markdown: string;
}

/** The pages of all rules and the page that lists them. */
export function rulePages(rules: readonly Rule[] = allRules): readonly Page[] {
  return [
    { file: "README.md", markdown: ruleIndexPage(rules) },
    ...rules.map((rule) => ({ file: `${rule.id}.md`, markdown: rulePage(rule) })),
  ];
}

/** A rule's page: what it finds, why, its examples and its fix. */
export function rulePage(rule: Rule): string {
  const { id, category, severity, summary, why, fix, bad, good } = rule;
  const blocks = [
    `# ${id}`,
    summary,
    `*${categories[category]} · ${severity.inWords}${rule.strict === true ? " · only in the strict preset" : ""}*`,
    `## Why\n\n${why}`,
    `## What it finds\n\n${bad.map(badExample).join("\n\n")}`,
    `## What it accepts\n\n${good.map((example) => `${titleOf(example)}\n\n${yaml(example.plan)}`).join("\n\n")}`,
    ...(rule.options === undefined ? [] : [`## Options\n\n${optionTable(rule.options)}\n\nThey are set in pov.config.yaml:\n\n${yaml(optionsExample(rule))}`]),
    ...(fix === undefined ? [] : [`## Quick fix\n\n${fix}`]),
    `## When it does not apply\n\nSay so where the plan says it, with a reason:\n\n\`\`\`yaml\n# pov-disable-next-line ${id} -- the reason, until 2026-03-05\n\`\`\``,
  ];
  return `${(canBeSuppressed(id) ? blocks : blocks.slice(0, -1)).join("\n\n")}\n`;
}

/** All rules by category, each with its summary and a link to its page. */
function ruleIndexPage(rules: readonly Rule[]): string {
  const groups = new Set(rules.map(({ category }) => category));
  return `# Rules\n\n${[...groups].map((category) => group(category, rules)).join("\n\n")}\n`;
}

function group(category: Category, rules: readonly Rule[]): string {
  const rows = rules
    .filter((rule) => rule.category === category)
    .map(({ id, summary, severity, strict, fix }) => `| [\`${id}\`](${id}.md) | ${summary} | ${severity.inWords} | ${strict === true ? "strict" : "recommended"} | ${fix === undefined ? "" : "yes"} |`);
  return `## ${categories[category]}\n\n| rule | what it asks for | severity | from preset | quick fix |\n|---|---|---|---|---|\n${rows.join("\n")}`;
}

function badExample(example: BadExample): string {
  const { plan, message, fixed } = example;
  const mended = fixed === undefined ? "" : `\n\nThe quick fix makes it:\n\n${yaml(fixed)}`;
  return `${titleOf(example)}\n\n${yaml(plan)}\n\n> ${message}${mended}`;
}

/** What the plan once was stands between its title and what it is now. */
function titleOf(example: Example): string {
  const before = example.earlier === undefined ? "" : ` It was agreed as:\n\n${yaml(example.earlier)}\n\nAnd is now:`;
  return `${exampleTitle(example)}${before}`;
}

function optionTable(options: readonly Option<unknown>[]): string {
  const rows = options.map((option) => `| \`${option.name}\` | ${option.description} | ${defaultOf(option)} |`);
  return `| option | what it sets | default |\n|---|---|---|\n${rows.join("\n")}`;
}

function optionsExample({ id, options = [] }: Rule): string {
  const written = options.map((option) => `${option.name}: ${Array.isArray(option.default) ? `[${option.default.join(", ")}]` : String(option.default)}`);
  return `rules:\n  ${id}: {${written.join(", ")}}`;
}

function defaultOf({ default: standard }: Option<unknown>): string {
  return Array.isArray(standard) ? standard.join(", ") || "none" : String(standard);
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text.trim()}\n\`\`\``;
}
