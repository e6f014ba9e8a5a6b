/** A small plan in which no rule finds anything; the examples of the rules are variations of it. */
const completePlan = `pov: "1"
id: northwind-pipeline-risk
title: Weekly pipeline risk report in under 12 minutes
status: agreed
currency: USD
customer: Northwind Example Ltd
people:
  osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor, economic-buyer]}
  lindt: {name: M. Lindt, title: Analytics Manager, roles: [champion, metric-owner]}
  abe: {name: T. Abe, title: BI Lead, roles: [technical-lead]}
  novak: {name: D. Novak, title: FP&A Partner, roles: [finance-reviewer]}
  kim: {name: J. Kim, title: Solutions Engineer, side: vendor, roles: [pov-owner]}
inputs:
  reports: {value: 192 report/year, source: RevOps calendar, provided_by: lindt, agreed: {by: novak, date: 2026-02-26}}
  analyst_rate: {value: 68 USD/h, source: "HR, band 6", provided_by: novak, agreed: {by: novak, date: 2026-02-26}}
  capture: {value: 50 %, source: finance policy, provided_by: novak, agreed: {by: novak, date: 2026-02-26}}
outcomes:
  report-time:
    statement: Analysts produce the weekly risk report in under 12 minutes instead of 14 hours.
    owner: lindt
    matters_to: osei
    metric: {name: analyst effort per report, method: stopwatch log kept by the analysts}
    baseline: {value: 14 h/report, period: 2026-01-05/2026-02-13, samples: 24, source: analyst timesheets, agreed: {by: osei, date: 2026-02-26}}
    target: 12 min/report
    guardrails:
      differing-figures: {name: figures differing from the hand-built report, operator: "=", limit: 0}
    benefit: {driver: time-saved, volume: reports, rate: analyst_rate, capture: capture, risk_adjustment: 10 %}
business_case:
  ramp: [60 %, 100 %, 100 %]
  costs:
    subscription: {kind: vendor, amount: 30000 USD/year}
    implementation: {kind: vendor, amount: 12000 USD, risk_adjustment: 5 %}
    administration: {kind: internal, amount: 3000 USD/year, risk_adjustment: 5 %}
timeline:
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
  out: [any other report]
decision:
  pass_when: all
  stop_when: [no CRM sample by 2026-03-06]
  decided_by: osei
  date: 2026-03-18
commitment:
  statement: If the report runs in under 12 minutes, we will issue the order form by 2026-03-27.
  made_by: osei
  date: 2026-02-27
  due: 2026-03-27
`;

/** The complete plan with the keys of an excerpt in place of its own; keys it does not have are added at the end. */
export function examplePlan(excerpt: string): string {
  return variationOf(completePlan, excerpt);
}

/** A plan with the keys of an excerpt in place of its own; keys it does not have are added at the end. */
export function variationOf(plan: string, excerpt: string): string {
  const sections = sectionsOf(plan);
  for (const [key, text] of sectionsOf(excerpt)) sections.set(key, text);
  return [...sections.values()].join("");
}

/** The text of each top-level key, with the comment lines above it. */
function sectionsOf(text: string): Map<string, string> {
  const sections = `${text.trimEnd()}\n`.match(/(?:^#.*\n)*^\w+:.*\n(?:(?!\w+:|#).*\n)*/gmu) ?? [];
  return new Map(sections.map((section) => [/^\w+(?=:)/mu.exec(section)?.[0] ?? "", section]));
}
