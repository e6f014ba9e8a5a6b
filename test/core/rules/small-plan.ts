import { analyse } from "../../../src/core/analyse";
import { type Settings, usualSettings } from "../../../src/core/config/settings";
import { variationOf } from "../../../src/core/rules/example-plan";
import type { Finding } from "../../../src/core/rules/finding";

const plan = `pov: "1"
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

/** A plan with little in it, so that its keys can be replaced without breaking references, with the keys of an excerpt. */
export function smallPlan(excerpt: string): string {
  return variationOf(plan, excerpt);
}

const basics = [
  "executive-sponsor", "unknown-person", "no-outcome", "outcome-count", "feature-checklist", "baseline-missing", "target-missing",
  "direction-conflict", "unit-mismatch", "currency", "revenue-as-profit", "percent-ambiguous", "commitment-missing", "price-term-missing", "target-below-breakeven",
  "quantity-form", "unknown-key", "schema", "yaml",
];

/** What rules judge that a small plan satisfies: reading problems, and the first things that a plan needs. */
export const basicSettings: Settings = {
  ...usualSettings,
  preset: "none",
  rules: new Map(basics.map((id) => [id, { severity: "default", options: {} }])),
};

/** What these rules find. */
export function basicFindingsIn(text: string, asOf?: string): readonly Finding[] {
  return analyse(text, asOf, { settings: basicSettings }).findings;
}
