import { type Category, categories } from "./category";
import { rules as allRules } from "./index";
import type { BadExample, Rule } from "./rule";

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
    `*${categories[category]} · ${severity.inWords}*`,
    `## Why\n\n${why}`,
    `## What it finds\n\n${bad.map(badExample).join("\n\n")}`,
    `## What it accepts\n\n${good.map(({ title, plan }) => `${title}\n\n${yaml(plan)}`).join("\n\n")}`,
    ...(fix === undefined ? [] : [`## Quick fix\n\n${fix}`]),
    `## When it does not apply\n\nSay so where the plan says it, with a reason:\n\n\`\`\`yaml\n# pov-disable-next-line ${id} -- the reason, until 2026-03-05\n\`\`\``,
  ];
  return `${(id === "yaml" ? blocks.slice(0, -1) : blocks).join("\n\n")}\n`;
}

/** All rules by category, each with its summary and a link to its page. */
export function ruleIndexPage(rules: readonly Rule[]): string {
  const groups = new Set(rules.map(({ category }) => category));
  return `# Rules\n\n${[...groups].map((category) => group(category, rules)).join("\n\n")}\n`;
}

function group(category: Category, rules: readonly Rule[]): string {
  const rows = rules
    .filter((rule) => rule.category === category)
    .map(({ id, summary, severity, fix }) => `| [\`${id}\`](${id}.md) | ${summary} | ${severity.inWords} | ${fix === undefined ? "" : "yes"} |`);
  return `## ${categories[category]}\n\n| rule | what it asks for | severity | quick fix |\n|---|---|---|---|\n${rows.join("\n")}`;
}

function badExample({ title, plan, message, fixed }: BadExample): string {
  const mended = fixed === undefined ? "" : `\n\nThe quick fix makes it:\n\n${yaml(fixed)}`;
  return `${title}\n\n${yaml(plan)}\n\n> ${message}${mended}`;
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text.trim()}\n\`\`\``;
}
