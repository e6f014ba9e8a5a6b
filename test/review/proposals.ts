import type { GitFolder } from "../server/git/git-folder";
import { startingPlan } from "./starting-plan";

/** A pull request of the story: one commit on a branch of its own. */
export interface Proposal {
  readonly branch: string;
  readonly author: string;
  readonly message: string;
  readonly change: (repository: GitFolder, files: { readonly northwind: string; readonly contoso: string; readonly mueller: string }) => void;
}

/** One for each thing that a reviewer has to see, or has not to be bothered with. */
export function proposals(): readonly Proposal[] {
  return [fourthOutcome, softerTarget, higherRate, higherRateInADraft, tidy, renamedOutcome, acceptedChange, replacedPlan, broken, movedFile, secondReading, laterReadout, lieferscheine];
}

const fourthOutcome: Proposal = {
  branch: "fourth-outcome",
  author: "J. Kim",
  message: "Add the win rate",
  change: (repository, { northwind }) => { repository.edit(northwind, "business_case:\n", winRate); },
};

const softerTarget: Proposal = {
  branch: "softer-target",
  author: "J. Kim",
  message: "Polish the target",
  change: (repository, { northwind }) => { repository.edit(northwind, "value: 12 min/report", "value: 20 min/report"); },
};

const higherRate: Proposal = {
  branch: "higher-rate",
  author: "J. Kim",
  message: "Update the hourly rate",
  change: (repository, { northwind }) => { repository.edit(northwind, "value: 68 USD/h", "value: 74 USD/h"); },
};

const higherRateInADraft: Proposal = {
  branch: "higher-rate-in-a-draft",
  author: "B. Silva",
  message: "Use the new wage agreement",
  change: (repository, { contoso }) => { repository.edit(contoso, "agent_rate: {value: 42 EUR/h", "agent_rate: {value: 48 EUR/h"); },
};

const tidy: Proposal = {
  branch: "tidy",
  author: "T. Abe",
  message: "Tidy the plan",
  change: (repository, { northwind }) => { repository.write(northwind, tidied(repository.read(northwind))); },
};

const renamedOutcome: Proposal = {
  branch: "renamed-outcome",
  author: "M. Lindt",
  message: "Name the outcome as everybody does",
  change: (repository, { northwind }) => { repository.edit(northwind, "  report-time:\n", "  report-effort:\n"); },
};

const acceptedChange: Proposal = {
  branch: "accepted-change",
  author: "R. Osei",
  message: "Take 15 minutes while the second region is new",
  change: (repository, { northwind }) => {
    repository.edit(northwind, "value: 12 min/report", "value: 15 min/report");
    repository.edit(northwind, "  out: [API evaluation, single sign-on, any other report]\n", acceptedEntry);
  },
};

const replacedPlan: Proposal = {
  branch: "replaced-plan",
  author: "J. Kim",
  message: "Fabrikam instead of Contoso",
  change: (repository, { contoso }) => {
    repository.remove(contoso);
    repository.write("plans/fabrikam/invoices.pov.yaml", startingPlan("fabrikam"));
  },
};

const broken: Proposal = {
  branch: "broken",
  author: "J. Kim",
  message: "Add a note",
  change: (repository, { northwind }) => { repository.edit(northwind, "  forecast-misses:\n", "  forecast-misses: [\n"); },
};

const movedFile: Proposal = {
  branch: "moved-file",
  author: "T. Abe",
  message: "Sort plans by year",
  change: (repository, { northwind }) => {
    repository.move(northwind, "plans/2026/northwind.pov.yaml");
    repository.edit("plans/2026/northwind.pov.yaml", "subscription: {kind: vendor, amount: 30000 USD/year}", "subscription: {kind: vendor, amount: 33000 USD/year}");
  },
};

const secondReading: Proposal = {
  branch: "second-reading",
  author: "M. Lindt",
  message: "Record the second week",
  change: (repository, { northwind }) => { repository.edit(northwind, "    benefit: {driver: time-saved", "      - {date: 2026-03-11, value: 11 min/report, samples: 4, by: lindt, guardrails: {differing-figures: 0}}\n    benefit: {driver: time-saved"); },
};

const laterReadout: Proposal = {
  branch: "later-readout",
  author: "J. Kim",
  message: "Move the readout",
  change: (repository, { northwind }) => {
    repository.edit(northwind, "  end: 2026-03-16\n  phases", "  end: 2026-03-20\n  phases");
    repository.edit(northwind, "start: 2026-03-16, end: 2026-03-16", "start: 2026-03-20, end: 2026-03-20");
    repository.edit(northwind, "{name: executive readout, date: 2026-03-16", "{name: executive readout, date: 2026-03-20");
  },
};

const lieferscheine: Proposal = {
  branch: "lieferscheine",
  author: "E. Yılmaz",
  message: "Lieferscheine laut Jahresabschluss",
  change: (repository, { mueller }) => { repository.edit(mueller, "31000 note/year", "28500 note/year"); },
};

const winRate = `  win-rate:
    statement: The team wins 24 % of its opportunities instead of 21 %.
    owner: lindt
    matters_to: osei
    metric: {name: opportunities won, method: CRM report}
    baseline: {value: 21 %, period: 2025-07-01/2025-12-31, samples: 410, source: CRM}
    target: 24 %
    benefit: {driver: none, reason: too early to price}
business_case:
`;

const acceptedEntry = `  out: [API evaluation, single sign-on, any other report]
  changes:
    - {date: 2026-03-11, what: target of report-time from 12 to 15 min/report while the second region is new, asked_by: kim, decision: accepted, decided_by: osei}
`;

/** The same plan with another order, other quotes, comments and layout. */
function tidied(text: string): string {
  const start = text.indexOf("decision:\n");
  const end = text.indexOf("commitment:\n");
  const reordered = text.slice(0, start) + text.slice(end).replace("agreements:\n", `${text.slice(start, end)}agreements:\n`);
  return reordered
    .replace("# Northwind: the weekly risk report. Notes of the first call are in the CRM.\n", "# Northwind Example Ltd: the weekly risk report.\n\n")
    .replace("title: Weekly pipeline risk report in under 12 minutes", 'title: "Weekly pipeline risk report in under 12 minutes"')
    .replace("  analyst_rate: {value: 68 USD/h, low: 60 USD/h", "  analyst_rate: # per hour, fully loaded\n    {value: 68.00 USD/h, low: 60 USD/h")
    .replace("target: {operator: \"<\", value: 12 min/report}", "target:\n      value: 0.2 h/report\n      operator: '<'")
    .replaceAll("{kind: vendor, ", "{ kind: vendor,  ");
}
