import type { PlanCounts } from "./results";

/** What belongs together in the table, and how it is measured. */
export interface FigureGroup {
  readonly title: string;
  /** In Markdown. */
  readonly explains: string;
  readonly figures: readonly Figure[];
}

/** Something that is measured. */
export interface Figure {
  readonly id: string;
  readonly what: string;
  readonly unit: "ms" | "MB" | "KB";
  /** What it is divided by: another figure, so many times. */
  readonly beside?: { readonly id: string; readonly times?: number; readonly name: string };
  readonly aim?: Aim;
}

/** What was promised: of the figure itself in its unit, or of its ratio to what it stands beside. */
export type Aim = { readonly of: "value" | "ratio" } & ({ readonly most: number } | { readonly least: number });

const ratio = (limit: { readonly most: number } | { readonly least: number }): Aim => ({ of: "ratio", ...limit });
const under = (most: number): Aim => ({ of: "value", most });

/** Every figure of the benchmark, in the order in which it is told. */
export function figureGroups({ few, many }: PlanCounts): readonly FigureGroup[] {
  return [checkingFew(few), checkingMany(few, many), edits, starts, simulations, editor(few), sizes];
}

function checkingFew(few: number): FigureGroup {
  const pov = { id: "few.pov", name: "`pov check`" };
  return {
    title: `Checking ${grouped(few)} plans`,
    explains: `Each program runs as its users run it, in a process of its own, from start to end, over the same ${grouped(few)} files. \`pov check\` reads, values and judges each plan with the recommended rules; the line below it has every rule on. **yaml** is \`parseDocument\` of the \`yaml\` package on each file and nothing else: what reading alone costs most tools. **ajv-cli** validates against \`schemas/pov.schema.json\` and stops at a plan's first fault; it takes an unquoted date for something other than text, so it finds that fault in every plan, and the line with \`--all-errors\` is the one that looks at whole plans. **Spectral** has a rule with the same schema and two simple rules. Neither of them reads quantities, follows ids or computes a figure.`,
    figures: [
      { id: "few.pov", what: "`pov check`", unit: "ms" },
      { id: "few.strict", what: "`pov check`, every rule on", unit: "ms", beside: pov },
      { id: "few.cached", what: "`pov check --cache`, nothing changed", unit: "ms", beside: pov },
      { id: "few.yaml", what: "yaml, reading alone", unit: "ms", beside: pov },
      { id: "few.ajv", what: "ajv-cli, to the first fault", unit: "ms", beside: pov, aim: ratio({ least: 1 }) },
      { id: "few.ajv-all", what: "ajv-cli --all-errors", unit: "ms", beside: pov },
      { id: "few.spectral", what: "Spectral, schema and two rules", unit: "ms", beside: pov, aim: ratio({ least: 25 }) },
      { id: "few.pov.memory", what: "`pov check`, memory at most", unit: "MB" },
      { id: "few.yaml.memory", what: "yaml, memory at most", unit: "MB", beside: { id: "few.pov.memory", name: "`pov check`" } },
      { id: "few.ajv.memory", what: "ajv-cli, memory at most", unit: "MB", beside: { id: "few.pov.memory", name: "`pov check`" } },
      { id: "few.spectral.memory", what: "Spectral, memory at most", unit: "MB", beside: { id: "few.pov.memory", name: "`pov check`" } },
    ],
  };
}

function checkingMany(few: number, many: number): FigureGroup {
  const times = many / few;
  const beside = (id: string) => ({ id, times, name: `${grouped(times)} × ${grouped(few)} plans` });
  const memory = (id: string) => ({ id, name: `${grouped(few)} plans` });
  return {
    title: `Checking ${grouped(many)} plans`,
    explains: `The same with ${grouped(times)} times as many files. Time is linear when the ratio to ${grouped(times)} times the run above is at most 1.1; memory is flat when ${grouped(times)} times the plans need at most half as much again.`,
    figures: [
      { id: "many.pov", what: "`pov check`", unit: "ms", beside: beside("few.pov"), aim: ratio({ most: 1.1 }) },
      { id: "many.cached", what: "`pov check --cache`, nothing changed", unit: "ms", beside: beside("few.cached"), aim: ratio({ most: 1.1 }) },
      { id: "many.yaml", what: "yaml, reading alone", unit: "ms", beside: beside("few.yaml") },
      { id: "many.pov.memory", what: "`pov check`, memory at most", unit: "MB", beside: memory("few.pov.memory"), aim: ratio({ most: 1.5 }) },
      { id: "many.cached.memory", what: "`pov check --cache`, memory at most", unit: "MB", beside: memory("few.cached.memory"), aim: ratio({ most: 1.5 }) },
    ],
  };
}

const edits: FigureGroup = {
  title: "An edit",
  explains: "A letter typed into a plan of 150 lines, over the protocol that editors speak, first to the one server and then to the other, again and again. Ours answers with diagnostics and the whole report, figures included, and the later of the two counts; yaml-language-server validates against the same schema, with everything else switched off. Both wait a fixed time for the next letter before they answer, ours 150 ms and yaml-language-server 200 ms; that is taken off. Ours judges the plan while it waits, so what both work for an edit, on all processors, is told too.",
  figures: [
    { id: "edit.pov", what: "ours: diagnostics and report, median", unit: "ms" },
    { id: "edit.yaml", what: "yaml-language-server: validation, median", unit: "ms", beside: { id: "edit.pov", name: "ours" }, aim: ratio({ least: 2 }) },
    { id: "edit.pov.work", what: "ours: work for an edit", unit: "ms" },
    { id: "edit.yaml.work", what: "yaml-language-server: work for an edit", unit: "ms", beside: { id: "edit.pov.work", name: "ours" } },
    { id: "edit.diagnostics-p95", what: "ours: diagnostics, 95 of 100 within", unit: "ms", aim: under(50) },
    { id: "edit.report-p95", what: "ours: report, 95 of 100 within", unit: "ms", aim: under(50) },
  ],
};

const node = { id: "start.node", name: "Node" };

const starts: FigureGroup = {
  title: "Start-up",
  explains: "The command from start to end, beside Node that starts and does nothing (`node -e 0`).",
  figures: [
    { id: "start.node", what: "`node -e 0`", unit: "ms" },
    { id: "start.version", what: "`pov --version`", unit: "ms", beside: node, aim: under(250) },
    { id: "start.check", what: "`pov check` of one plan", unit: "ms", beside: node },
    { id: "server.started", what: "server: start to first diagnostics", unit: "ms", beside: node, aim: under(400) },
  ],
};

const draws = (id: string) => ({ id, name: "bare draws" });

const simulations: FigureGroup = {
  title: "Simulation",
  explains: "Ten thousand trials of a plan with twelve ranged inputs, every haircut and three years, beside the 120,000 random numbers that it needs, drawn by the same generator and put to no use. Warm, and in a fresh process, as the command line runs it.",
  figures: [
    { id: "triangular.trials", what: "triangular ranges, warm", unit: "ms", beside: draws("triangular.draws"), aim: under(40) },
    { id: "triangular.first-trials", what: "triangular ranges, fresh process", unit: "ms", beside: draws("triangular.first-draws"), aim: under(40) },
    { id: "mixed.trials", what: "four kinds of ranges, warm", unit: "ms", beside: draws("mixed.draws"), aim: under(40) },
    { id: "mixed.first-trials", what: "four kinds of ranges, fresh process", unit: "ms", beside: draws("mixed.first-draws"), aim: under(40) },
  ],
};

/** The list of plans is as long as the smaller corpus, and a tenth of it is compared. */
function editor(few: number): FigureGroup {
  return {
    title: "In the editor",
    explains: `What an editor asks of the server while somebody works: one plan of 150 lines in a process that is warm, completion and hover all over a plan of 300 lines, the list of a workspace with ${grouped(few)} plans, a slider dragged through its range in a browser, and \`pov diff\` over ${grouped(few / 10)} changed plans.`,
    figures: [
      { id: "plan.yaml", what: "one plan: the `yaml` package alone", unit: "ms" },
      { id: "plan.report", what: "one plan: read, valued, judged, report", unit: "ms", beside: { id: "plan.yaml", name: "yaml" } },
      { id: "plan.rules", what: "one plan: every rule, after reading", unit: "ms", beside: { id: "plan.yaml", name: "yaml" }, aim: ratio({ most: 2 }) },
      { id: "server.completion", what: "completion, 95 of 100 within", unit: "ms", aim: under(15) },
      { id: "server.hover", what: "hover, 95 of 100 within", unit: "ms", aim: under(15) },
      { id: "portfolio.listed", what: `${grouped(few)} plans: until all are listed`, unit: "ms", aim: under(3000) },
      { id: "portfolio.judged", what: `${grouped(few)} plans: until all are judged`, unit: "ms" },
      { id: "portfolio.idle", what: "server before it knows any plan", unit: "MB" },
      { id: "portfolio.known", what: `server with ${grouped(few)} plans known`, unit: "MB", aim: under(120) },
      { id: "slider.example", what: "slider, example plan: our work, 95 of 100", unit: "ms", aim: under(16) },
      { id: "slider.example-layout", what: "slider, example plan: layout, 95 of 100", unit: "ms" },
      { id: "slider.ranged", what: "slider, 12 ranges: our work, 95 of 100", unit: "ms", aim: under(16) },
      { id: "slider.ranged-layout", what: "slider, 12 ranges: layout, 95 of 100", unit: "ms" },
      { id: "diff.changed", what: `\`pov diff\`, ${grouped(few / 10)} changed plans`, unit: "ms", aim: under(3000) },
    ],
  };
}

const sizes: FigureGroup = {
  title: "Sizes",
  explains: "What is shipped, as it lies on the disk.",
  figures: [
    { id: "size.server", what: "server bundle", unit: "KB", aim: under(700) },
    { id: "size.browser-server", what: "server bundle, browser", unit: "KB", aim: under(700) },
    { id: "size.pages", what: "webview bundle", unit: "KB", aim: under(120) },
    { id: "size.command", what: "command bundle", unit: "KB" },
  ],
};

/** A whole number with its thousands apart. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
