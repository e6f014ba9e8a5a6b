/** A plan of three outcomes with twelve inputs, each with a range and drawn by one of the given distributions in turn. */
export function rangedPlan(distributions: readonly string[]): string {
  const input = (id: string, value: number, unit: string, index: number): string =>
    `  ${id}: {value: ${value} ${unit}, low: ${value * 0.8} ${unit}, high: ${value * 1.15} ${unit}, distribution: ${distributions[index % distributions.length] ?? "triangular"}}`;
  const outcomes = [0, 1, 2];
  const inputs = outcomes.flatMap((outcome) => [
    input(`users_${outcome}`, 20, "person", outcome),
    input(`weeks_${outcome}`, 47, "week/year", outcome + 1),
    input(`rate_${outcome}`, 50, "USD/h", outcome + 2),
    input(`capture_${outcome}`, 50, "%", outcome + 3),
  ]);
  const benefit = (outcome: number): string =>
    `{driver: time-saved, volume: [users_${outcome}, weeks_${outcome}], rate: rate_${outcome}, capture: capture_${outcome}, attribution: 90 %, risk_adjustment: 15 %, decay: 5 %}`;
  return `pov: "1"
id: ranged
title: Twelve ranged inputs
currency: USD
customer: Northwind
inputs:
${inputs.join("\n")}
outcomes:
${outcomes.map((outcome) => `  outcome-${outcome}: {baseline: 22 h/week/person, target: 20 h/week/person, benefit: ${benefit(outcome)}}`).join("\n")}
business_case:
  ramp: [60 %, 100 %]
  costs:
    subscription: {kind: vendor, amount: 60000 USD/year}
    setup: {kind: internal, amount: 24000 USD, risk_adjustment: 5 %}
`;
}
