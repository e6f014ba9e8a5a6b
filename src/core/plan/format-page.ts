import { nodeLimit } from "../shape/reading";
import { referenceSections } from "../shape/reference-sections";
import { depthLimit, lengthLimit } from "../source/limits";
import { planShape } from "./plan-shape";

/** The reference page of the format in Markdown: every key with its form, what it is for and an example. */
export function formatPage(): string {
  const intro = [
    "# The plan format, version 1",
    "",
    "One plan per file, `*.pov.yaml` or `*.pov.yml`, YAML 1.2. This page is generated from the definition that also reads plans and gives the JSON Schema, `schemas/pov.schema.json`. Unknown keys are errors, because a mistyped key would silently lose what it says.",
    "",
    quantities,
    "",
    limits,
  ];
  return `${[...intro, ...referenceSections("", "The plan", planShape.structure)].join("\n")}\n`;
}

const quantities = `## Quantities

Every number that has a unit is written with it: \`14 h/report\`, \`68 USD/h\`, \`4.00 %\`, \`5 pp\`, \`600000 USD/(3 year)\`. A number has a decimal point and may have \`_\` between digits; a unit is made of names, \`*\`, \`/\`, parentheses and whole powers.

- **Time**: 1 year = 12 month = 4 quarter = 52 week = 365 day = 8,760 h. \`h\`, \`min\` and \`s\` are effort; a \`workday\` is 8 h and a \`workweek\` 40 h.
- **Money**: the code of a currency, such as \`USD\`. Without a time it is paid once; per time it recurs.
- **Counts**: any other word, such as \`report\`; a plural and its singular are the same.
- \`%\` is a hundredth; \`pp\` is a percentage point, the difference between two percentages.`;

const limits = `## Limits

A plan is read up to ${thousands(lengthLimit)} characters, ${depthLimit} levels of nesting and ${thousands(nodeLimit)} values once aliases are unfolded. Beyond that it gets one finding that says so and is not read further. It must be UTF-8 text. One file holds one plan.`;

function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, ",");
}
