import { list } from "../../shape/list";
import { type Named, mapOf } from "../../shape/map";
import { record } from "../../shape/record";
import { reference } from "../../shape/reference";
import { type ValueOf, optional } from "../../shape/shape";
import { text } from "../../shape/text";
import { baselineShape } from "./baseline";
import { benefitShape } from "./benefit";
import { guardrailShape } from "./guardrail";
import { measurementShape, resultShape } from "./measurement";
import { metricShape } from "./metric";
import { targetShape } from "./target";

/** One thing that the proof of value proves. */
export const outcomeShape = record(
  {
    statement: optional(text(), "The outcome in one sentence that the sponsor would say.", "Analysts produce the weekly report in under 12 minutes instead of 14 hours."),
    owner: optional(reference("people"), "Who at the customer owns the metric.", "lindt"),
    matters_to: optional(reference("people"), "Whose problem it solves.", "osei"),
    metric: optional(metricShape, "What is measured.", "analyst effort per report"),
    baseline: optional(baselineShape, "How it is today.", "14 h/report"),
    target: optional(targetShape, "What must be reached.", "12 min/report"),
    guardrails: optional(mapOf(guardrailShape), "What must not get worse meanwhile.", '{returned-cases: {operator: "<=", limit: 6.0 %}}'),
    measurements: optional(list(measurementShape), "The readings so far.", "[{date: 2026-03-13, value: 11 min/report, by: lindt}]"),
    result: optional(resultShape, "Which reading counts; the mean when left out.", "{rule: latest, reason: 9 March was a training run}"),
    benefit: optional(benefitShape, "What reaching it is worth.", "{driver: time-saved, volume: reports_per_year, rate: analyst_rate}"),
  },
  { expected: "an outcome, such as {statement: …, baseline: 14 h/report, target: 12 min/report}" },
);

/** An outcome of the plan, by id. */
export type Outcome = ValueOf<typeof outcomeShape> & Named;
