import { recordAgreement } from "../../src/core/agreement/record-agreement";
import { applyEdits } from "../../src/core/edit/apply-edits";
import { readPlan } from "../../src/core/plan/read-plan";
import type { GitFolder } from "../server/git/git-folder";
import { type Proposal, proposals } from "./proposals";
import { startingPlan } from "./starting-plan";

/** The files of the story. */
export const files = {
  northwind: "plans/northwind/pipeline-risk-report.pov.yaml",
  contoso: "plans/contoso/call-centre.pov.yaml",
  mueller: "plans/Müller & Söhne/Wareneingang 2026.pov.yaml",
} as const;

/** The day after the last commit, on which everything is reviewed. */
export const reviewed = "2026-03-12";

/** Tells how three plans came about, as a repository: a draft, a baseline, an agreement, a start and readings on main, and a branch for each proposal. */
export function tellStory(repository: GitFolder): void {
  draft(repository);
  agree(repository);
  run(repository);
  for (const proposal of proposals()) propose(repository, proposal);
  repository.switch("main");
}

function draft(repository: GitFolder): void {
  const { northwind, contoso } = files;
  repository.write("README.md", "# Proofs of value\n\nOne plan per customer. Propose changes as pull requests.\n");
  repository.write(northwind, startingPlan("northwind-draft"));
  repository.commit("2026-02-10", { author: "J. Kim", message: "Draft the plan for Northwind" });

  repository.edit(northwind, "    target: {operator", "    baseline: {value: 14 h/report, period: 2026-01-05/2026-02-13, samples: 24, source: analyst timesheets}\n    target: {operator");
  repository.edit(northwind, "instead of two days", "instead of 14 hours");
  repository.edit(northwind, "{name: analyst effort per pipeline risk report}", "{name: analyst effort per pipeline risk report, method: stopwatch log kept by the analysts}");
  repository.commit("2026-02-16", { author: "M. Lindt", message: "Measure what a report takes today" });

  repository.write(contoso, startingPlan("contoso"));
  repository.commit("2026-02-17", { author: "J. Kim", message: "Draft the plan for Contoso" });

  repository.edit(northwind, "reports_per_year: {value: 200 report/year}", "reports_per_year: {value: 192 report/year, source: \"RevOps calendar, 4 regions x 48 weeks\", provided_by: lindt, agreed: {by: novak, date: 2026-02-20}}");
  repository.edit(northwind, "analyst_rate: {value: 70 USD/h}", "analyst_rate: {value: 68 USD/h, low: 60 USD/h, high: 75 USD/h, source: \"HR fully loaded cost, band 6\", provided_by: novak, agreed: {by: novak, date: 2026-02-20}}");
  repository.edit(northwind, "capture: {value: 50 %}", "capture: {value: 50 %, source: finance policy on saved time, provided_by: novak, agreed: {by: novak, date: 2026-02-20}}");
  repository.edit(northwind, "    implementation:", "    internal-setup: {kind: internal, amount: 8160 USD, risk_adjustment: 5 %}\n    administration: {kind: internal, amount: 3000 USD/year, risk_adjustment: 5 %}\n    implementation:");
  repository.commit("2026-02-20", { author: "D. Novak", message: "Take the numbers of finance" });
}

function agree(repository: GitFolder): void {
  const { northwind } = files;
  repository.edit(northwind, "business_case:\n", moreOutcomes);
  repository.commit("2026-02-23", { author: "M. Lindt", message: "Add what the forecast team needs" });

  repository.edit(northwind, "status: draft", "status: proposed");
  repository.write(northwind, repository.read(northwind) + schedule);
  repository.commit("2026-02-24", { author: "J. Kim", message: "Propose the plan with dates and a decision" });

  repository.edit(northwind, "status: proposed", "status: agreed");
  repository.edit(northwind, "source: analyst timesheets}", "source: analyst timesheets, agreed: {by: osei, date: 2026-02-26}}");
  for (const by of ["osei", "novak"]) repository.write(northwind, agreedBy(by, "2026-02-27", repository.read(northwind)));
  repository.commit("2026-02-27", { author: "R. Osei", message: "Agree to the plan" });
  repository.tag("handshake");
}

function run(repository: GitFolder): void {
  const { northwind, mueller } = files;
  repository.write(mueller, startingPlan("mueller"));
  repository.commit("2026-03-02", { author: "J. Kim", message: "Draft the plan for Müller & Söhne" });

  repository.edit(northwind, "status: agreed", "status: running");
  repository.commit("2026-03-03", { author: "J. Kim", message: "Start the proof of value" });
  repository.tag("start");

  repository.edit(northwind, "    benefit: {driver: time-saved", "    measurements:\n      - {date: 2026-03-09, value: 19 min/report, samples: 4, by: lindt, evidence: evidence/2026-03-09-log.csv, guardrails: {differing-figures: 0}}\n    benefit: {driver: time-saved");
  repository.write("plans/northwind/evidence/2026-03-09-log.csv", "region,minutes\nNorth,18\nSouth,20\nEast,19\nWest,19\n");
  repository.commit("2026-03-09", { author: "M. Lindt", message: "Record the first week" });

  repository.edit(northwind, "source: finance policy on saved time", "source: \"finance policy 4.2: half of saved time counts\"");
  repository.commit("2026-03-10", { author: "D. Novak", message: "Say where the capture comes from" });

  repository.edit("README.md", "One plan per customer.", "One plan per customer, in plans/.");
  repository.commit("2026-03-11", { author: "T. Abe", message: "Say where plans are" });
}

function propose(repository: GitFolder, { branch, author, message, change }: Proposal): void {
  repository.switch("main");
  repository.branch(branch);
  change(repository, files);
  repository.commit("2026-03-11", { author, message });
}

function agreedBy(by: string, date: string, text: string): string {
  const recording = recordAgreement(readPlan(text), { by, date });
  if (recording.kind !== "recorded") throw new Error(recording.message);
  return applyEdits(text, recording.edits);
}

const moreOutcomes = `  forecast-misses:
    statement: At most one forecast a quarter misses because a report was late, instead of two.
    owner: lindt
    matters_to: osei
    metric: {name: forecasts missed because a report was late, method: forecast log of RevOps}
    baseline: {value: 2 forecast/quarter, period: 2025-10-01/2025-12-31, samples: 12, source: forecast log, agreed: {by: osei, date: 2026-02-26}}
    target: 1 forecast/quarter
    guardrails:
      open-deals: {name: deals left out of the report, operator: "=", limit: 0}
    benefit: {driver: none, reason: counted in the time of analysts}
  questions:
    statement: Sales managers ask at most 10 questions a week about the figures, instead of 40.
    owner: lindt
    matters_to: osei
    metric: {name: questions about the figures, method: count in the RevOps channel}
    baseline: {value: 40 question/week, period: 2026-01-05/2026-02-13, samples: 6, source: RevOps channel, agreed: {by: osei, date: 2026-02-26}}
    target: 10 question/week
    guardrails:
      unanswered: {name: questions open for more than a day, operator: "=", limit: 0}
    benefit: {driver: none, reason: no price was agreed}
business_case:
`;

const schedule = `timeline:
  start: 2026-03-03
  end: 2026-03-16
  phases:
    - {name: agree metrics and connect the sample, start: 2026-03-03, end: 2026-03-06}
    - {name: analysts run the report themselves, start: 2026-03-09, end: 2026-03-13}
    - {name: readout and business case, start: 2026-03-16, end: 2026-03-16}
  checkpoints:
    - {name: mid-point review, date: 2026-03-09, attendees: [lindt, abe, kim]}
    - {name: executive readout, date: 2026-03-16, attendees: [osei, novak, kim]}
scope:
  in: [read-only sample of live CRM opportunity data, the pipeline risk report for 4 regions]
  out: [API evaluation, single sign-on, any other report]
decision:
  pass_when: all
  stop_when: [no CRM sample by 2026-03-06]
  decided_by: osei
  date: 2026-03-18
commitment:
  statement: If the report runs in under 12 minutes with zero differing figures, we will issue the order form by 2026-03-27.
  made_by: osei
  date: 2026-02-27
  due: 2026-03-27
`;
