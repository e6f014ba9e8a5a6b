import type { DriverId } from "../economics/drivers";

/** An outcome as somebody might write it, with numbers that stand for the customer's own. Amounts are in USD. */
export interface OutcomeExample {
  readonly id: string;
  readonly statement: string;
  readonly metric: string;
  readonly method: string;
  readonly baseline: string;
  readonly target: string;
  /** What must not get worse, by id, with its limit. */
  readonly guardrail?: { readonly id: string; readonly name: string; readonly operator: string; readonly limit: string };
  /** The numbers that a whole plan lists as inputs, by id. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The driver's fields: quantities, the ids of these inputs, or a list of quantities. */
  readonly benefit: Readonly<Record<string, string | readonly string[]>>;
}

/** For each driver an outcome that it suits. */
export const outcomeExamples: Readonly<Record<DriverId, OutcomeExample>> = {
  "time-saved": {
    id: "report-time",
    statement: "Analysts produce the weekly report in 2 hours instead of 14.",
    metric: "analyst effort per report",
    method: "time log kept by the analysts",
    baseline: "14 h/report",
    target: "2 h/report",
    guardrail: { id: "wrong-figures", name: "figures corrected after the report", operator: "=", limit: "0" },
    inputs: { reports_per_year: "192 report/year", hourly_rate: "60 USD/h" },
    benefit: { volume: "reports_per_year", rate: "hourly_rate", capture: "50 %" },
  },
  "error-reduction": {
    id: "routing-errors",
    statement: "Wrongly routed shipments fall from 4 % to 3 % of all shipments.",
    metric: "share of shipments routed wrongly",
    method: "return codes in the warehouse system",
    baseline: "4.0 %",
    target: "3.0 %",
    inputs: { shipments_per_year: "240000 shipment/year", cost_per_error: "38 USD/shipment" },
    benefit: { volume: "shipments_per_year", cost: "cost_per_error" },
  },
  throughput: {
    id: "closed-cases",
    statement: "The same team closes 460 cases a month instead of 400.",
    metric: "cases closed per month",
    method: "monthly count in the case system",
    baseline: "400 case/month",
    target: "460 case/month",
    guardrail: { id: "reopened-cases", name: "cases reopened within 30 days", operator: "<=", limit: "2.0 %" },
    inputs: { margin_per_case: "160 USD/case" },
    benefit: { margin: "margin_per_case", capture: "60 %" },
  },
  "cost-avoided": {
    id: "support-tickets",
    statement: "The support desk pays for 3000 external tickets a year instead of 8000.",
    metric: "tickets handed to the external desk",
    method: "monthly invoice of the external desk",
    baseline: "8000 ticket/year",
    target: "3000 ticket/year",
    inputs: { cost_per_ticket: "15 USD/ticket" },
    benefit: { cost: "cost_per_ticket" },
  },
  "risk-reduced": {
    id: "outages",
    statement: "Order entry stands still once a year instead of 4 times.",
    metric: "outages of order entry longer than 1 hour",
    method: "incident log of the operations team",
    baseline: "4 outage/year",
    target: "1 outage/year",
    inputs: { loss_per_outage: "25000 USD/outage" },
    benefit: { magnitude: "loss_per_outage" },
  },
  "revenue-uplift": {
    id: "renewals",
    statement: "Customers renew 92 % of the revenue that is due, instead of 88 %.",
    metric: "share of due revenue that is renewed",
    method: "quarterly renewal report of finance",
    baseline: "88 %",
    target: "92 %",
    inputs: { revenue_due: "6000000 USD/year", margin: "35 %" },
    benefit: { revenue: "revenue_due", margin: "margin" },
  },
  "working-capital": {
    id: "days-to-payment",
    statement: "Invoices are paid after 44 days instead of 52.",
    metric: "days from invoice to payment",
    method: "receivables ledger",
    baseline: "52 day",
    target: "44 day",
    inputs: { invoiced_revenue: "60000000 USD/year", cost_of_capital: "8 %" },
    benefit: { revenue: "invoiced_revenue", cost_of_capital: "cost_of_capital" },
  },
  "cash-flow": {
    id: "days-to-close",
    statement: "The books close in 4 working days instead of 8.",
    metric: "working days to close the month",
    method: "closing calendar of finance",
    baseline: "8 workday",
    target: "4 workday",
    inputs: {},
    benefit: { initial: "0 USD", amounts: ["50000 USD", "90000 USD", "90000 USD"] },
  },
  formula: {
    id: "freight-spend",
    statement: "Express freight costs 9000 a month instead of 14000.",
    metric: "spend on express freight",
    method: "monthly invoices of the carriers",
    baseline: "14000 USD/month",
    target: "9000 USD/month",
    inputs: { share_kept: "80 %" },
    benefit: { formula: "improvement * share_kept" },
  },
  none: {
    id: "onboarding",
    statement: "A new colleague works alone after 10 working days instead of 25.",
    metric: "working days until the first case handled alone",
    method: "training record kept by the team lead",
    baseline: "25 workday",
    target: "10 workday",
    inputs: {},
    benefit: { reason: "worth having, and not counted in money" },
  },
};
