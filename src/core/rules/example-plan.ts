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
outcomes:
  report-time:
    statement: Analysts produce the weekly risk report in under 12 minutes instead of 14 hours.
    owner: lindt
    baseline: 14 h/report
    target: 12 min/report
    benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 50 %}
business_case:
  costs:
    subscription: {kind: vendor, amount: 30000 USD/year}
scope:
  out: [any other report]
commitment:
  statement: If the report runs in under 12 minutes, we will issue the order form by 2026-03-27.
`;

/** The complete plan with the keys of an excerpt in place of its own; keys it does not have are added at the end. */
export function examplePlan(excerpt: string): string {
  const sections = sectionsOf(completePlan);
  for (const [key, text] of sectionsOf(excerpt)) sections.set(key, text);
  return [...sections.values()].join("");
}

/** The text of each top-level key, with the comment lines above it. */
function sectionsOf(text: string): Map<string, string> {
  const sections = `${text.trimEnd()}\n`.match(/(?:^#.*\n)*^\w+:.*\n(?:(?!\w+:|#).*\n)*/gmu) ?? [];
  return new Map(sections.map((section) => [/^\w+(?=:)/mu.exec(section)?.[0] ?? "", section]));
}
