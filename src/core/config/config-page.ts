import { referenceSections, referenceTable } from "../shape/reference-sections";
import type { Structure } from "../shape/shape";
import { configShape } from "./config-shape";

/** The reference page of configurations in Markdown. */
export function configPage(): string {
  return `${[intro, ...sectionsOf(configShape.structure)].join("\n")}\n`;
}

/** Rules have pages of their own. */
function sectionsOf(structure: Structure): readonly string[] {
  if (structure.kind !== "record") return [];
  const { fields } = structure;
  const others = Object.entries(fields).filter(([key]) => key !== "rules" && key !== "overrides");
  return [
    ...referenceTable("", "The keys", fields),
    "",
    rules,
    ...others.flatMap(([key, { shape }]) => referenceSections(key, "", shape.structure)),
  ];
}

const intro = `# The configuration, pov.config.yaml

What a project settles about its plans: which rules judge them and how severely, which plans are left out, and what the organisation assumes where a plan does not say. The editor and the command line read the same file. This page is generated from the definition that also reads configurations and gives the JSON Schema, \`schemas/pov-config.schema.json\`.

\`\`\`yaml
extends: recommended
rules:
  no-guardrail: off
  executive-sponsor: error
overrides:
  - files: [emea]
    defaults: {working_weeks: 44}
ignores: [archive]
defaults:
  discount_rate: 8 %
  currencies: [USD, EUR]
\`\`\`

## Where it is found

A plan is judged by every \`pov.config.yaml\` in its folder and in the folders above, up to the root of the repository (the folder that holds \`.git\`), or of the file system where there is no repository. Nearer ones stand over farther ones, setting by setting: a severity, an option or a default that the nearer one does not mention holds as the farther one says. Lists are replaced, not joined; only \`ignores\` of all configurations hold together. \`root: true\` ends the search.

\`pov config PLAN\` prints every setting of a plan with the file that it comes from.

## What it builds on

\`extends\` names a preset (\`recommended\`, \`strict\`, \`none\`), a file by its path with \`./\` or \`../\` before it, or a package in \`node_modules\`, or a list of them; the later stand over the earlier, and what the configuration says itself stands over all. A package has its configuration in \`pov.config.yaml\`, or where the field \`pov\` of its \`package.json\` says. Files outside of the repository, and outside of the package that names them, are not read. A preset speaks of every rule, so it replaces what weaker configurations say about rules.

## Which plans a glob means

Globs in \`files\` and \`ignores\` are paths below the folder of the configuration that was found, also where the configuration that it extends has them. As in \`.gitignore\`, a glob without a slash matches a name at any depth, and one that matches a folder matches all below it. A plan that is ignored is left out of \`pov check\`, which says so when the plan was named; it can still be valued and exported.

## When it is wrong

A mistake in a configuration is shown in it in the editor. On the command line it ends every command with the exit status 2, because plans judged by half of it would pass for judged.

## Settings of the editor

\`pov.lint.preset\` and \`pov.lint.rules\` hold where no configuration of the project says anything else.
`;

const rules = `### \`rules\`

By the id of a rule, a severity (\`off\`, \`hint\`, \`warning\`, \`error\`, or \`on\` for the rule's own one), or a map with \`severity\` and the rule's options. Options alone leave it to the preset whether the rule is on. The [pages of the rules](rules/README.md) list their options. In \`overrides\`, \`files\` says for which plans its \`rules\` and \`defaults\` hold.`;
