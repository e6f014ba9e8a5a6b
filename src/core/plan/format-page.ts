import { referenceSections } from "../shape/reference-sections";
import { depthLimit, entryLimit, lengthLimit, nodeLimit, problemLimit, signLimit, suppressionLimit } from "../source/limits";
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
    "",
    agreements,
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

Plans come from strangers too, so no text may keep an editor or a pipeline busy. A plan, and a configuration, is read up to

- ${thousands(lengthLimit)} characters, of which a long plan has 10,000,
- ${depthLimit} levels of nesting, of which the format needs 7,
- ${thousands(signLimit)} lines, brackets, quotes and other signs of YAML, of which a long plan has 1,500,
- ${thousands(nodeLimit)} values, each time counted that an alias repeats one, of which a long plan has 600,
- ${entryLimit} entries of one map, such as inputs or outcomes,
- ${thousands(suppressionLimit)} characters of comments that keep findings quiet,
- 1,000 characters, 200 steps and 32 levels of one formula.

Beyond that it gets a finding that says so and where, and what is beyond is not read. Of one text ${thousands(problemLimit)} places that cannot be read are listed, and of each rule as many findings; one more says that there are others. The simulation always draws 10,000 times. A plan must be UTF-8 text, and one file holds one plan. Regular expressions in configurations are those of RE2, which take a time that grows only with the text; a glob has at most 4 “*” and 4 “{”.`;

const agreements = `## Agreements

Whoever agrees to a plan agrees to its terms: the metric, baseline, target, guardrails, result rule and benefit of each outcome; the pass rule; the inputs; the costs; and the statement, the maker and the due day of the commitment. \`pov agree PLAN --by ID\`, or “Record that … agreed today” in the editor, appends an entry with a digest of them. It never replaces one: who agreed to what and when is a history, and the last entry of each person holds.

The digest heeds neither the order of keys nor comments, quotes and layout, nor the unit that a quantity is written in: 60 min is 1 h. Sources, samples, dates and who agreed to a single number are no terms, because they may be completed later. \`fields\` has a fingerprint of each term, so that the plan itself can tell which of them changed, though not what it was; that is for its history in git to say.`;

function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, ",");
}
