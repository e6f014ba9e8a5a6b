import type { Results } from "./results";
import { type RowGroup, rowGroups } from "./rows";

/** docs/performance.md: what was measured, how, on what machine, and what falls short. */
export function performancePage(results: Results): string {
  const groups = rowGroups(results);
  return `# Performance

${introduction(results)}

${verdictOn(groups)}

## How to repeat it

\`\`\`sh
npm ci
npm run bench
\`\`\`

This installs the programs that are measured beside ours into \`bench/node_modules\` (${peers(results)}; none of them is part of the product), builds, writes the plans, measures for about twenty minutes, prints the table, and rewrites \`bench/measured.json\` and this page. \`npm run bench -- --quick\` does one round with few plans in some minutes, and \`npm run bench -- --only few.\` or \`--only edits\` measures a part; both leave these files alone. \`--rounds 3\` takes less time and says so here.

## What the plans are

Generated ones, the same on every machine: \`bench/corpus\` draws them from a seed and writes them in different hands, with maps in blocks and in one line, quotes, folded text and comments, ranges, formulas, measurements, about 60 to 120 lines each. In a third of them the recommended rules find nothing. A third has what reviews usually find: a checklist of features in place of outcomes, no sponsor, no ramp, hardly any costs. A third has faults: mistyped keys, amounts that cannot be read, ids of nobody.

## What was measured

Every number is the median of ${rounds(results.rounds)}, with the least and the most of them beside it; in each round everybody runs once, one after the other, so that whatever else the machine does falls on all alike. Ratios are between medians. They say more than the times, which belong to this machine.
${groups.map(section).join("")}`;
}

function introduction({ version, date, machine }: Results): string {
  const { processor, cores, gigabytes, system, node, load } = machine;
  const busy = load >= cores ? ` The machine was busy with other work: ${load} processes wanted its ${cores} cores when the run began.` : "";
  return `What POV as Code ${version} costs in time and memory, beside tools that people know. Measured on ${date} on ${processor}, ${cores} cores, ${gigabytes} GB of memory, ${system}, Node ${node}.${busy} This page is written by \`npm run generate\` from \`bench/measured.json\`, which \`npm run bench\` writes.`;
}

function verdictOn(groups: readonly RowGroup[]): string {
  const judged = groups.flatMap(({ title, rows }) => rows.filter(({ verdict }) => verdict !== "").map((row) => ({ title, ...row })));
  const missed = judged.filter(({ verdict }) => verdict === "missed");
  if (missed.length === 0) return "Every aim was met in this run.";
  const lines = missed.map(({ title, what, value, ratio, aim }) => `- ${title}, ${what}: ${aim.endsWith("×") ? ratio : value}, and the aim is ${aim}.`);
  return `${judged.length - missed.length} of ${judged.length} aims were met in this run. What falls short:\n\n${lines.join("\n")}`;
}

function peers(results: Results): string {
  return Object.entries(results.peers).map(([name, version]) => `${name} ${version}`).join(", ");
}

function rounds(count: number): string {
  return count === 1 ? "1 round" : `${count} rounds`;
}

function section({ title, explains, rows }: RowGroup): string {
  const lines = rows.map(({ what, value, range, ratio, aim, verdict }) => `| ${[what, value, range, ratio, aim, verdict === "missed" ? "**missed**" : verdict].join(" | ")} |`);
  return `
### ${title}

${explains}

| | median | range | ratio | aim | |
|---|--:|---|---|---|---|
${lines.join("\n")}
`;
}
