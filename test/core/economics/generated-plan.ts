import fc from "fast-check";

/** The parts of a plan with money, from which its text is written in any order and at any scale. */
export interface GeneratedPlan {
  readonly inputs: readonly GeneratedInput[];
  readonly outcomes: readonly GeneratedOutcome[];
  readonly subscription: number;
  readonly setup: number;
  readonly costRisk: number;
  readonly discountRate: number;
  readonly ramp: readonly number[];
}

interface GeneratedInput {
  readonly id: string;
  /** Money per hour, or a bare share. */
  readonly value: number;
  /** How far the range reaches down and up, as shares of the value; undefined without a range. */
  readonly range: readonly [number, number] | undefined;
  readonly distribution: string;
}

interface GeneratedOutcome {
  readonly id: string;
  readonly baseline: number;
  readonly target: number;
  readonly measured: number | undefined;
  readonly capture: number;
  readonly attribution: number;
  readonly risk: number;
  readonly decay: number;
}

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

const input = fc.record({
  value: whole(20, 200),
  range: fc.option(fc.tuple(whole(1, 40), whole(1, 60)), { nil: undefined }),
  distribution: fc.constantFrom("triangular", "pert", "normal-90", "lognormal-90"),
});

const outcome = fc.record({
  baseline: whole(5, 40),
  target: whole(0, 4),
  measured: fc.option(whole(0, 8), { nil: undefined }),
  capture: whole(20, 100),
  attribution: whole(40, 100),
  risk: whole(0, 40),
  decay: whole(0, 15),
});

/** Plans of one to three outcomes, each with an hourly rate of its own. */
export const generatedPlan: fc.Arbitrary<GeneratedPlan> = fc
  .record({
    pairs: fc.array(fc.tuple(input, outcome), { minLength: 1, maxLength: 3 }),
    subscription: whole(1_000, 90_000),
    setup: whole(100, 50_000),
    costRisk: whole(0, 20),
    discountRate: whole(0, 25),
    ramp: fc.array(whole(10, 100), { maxLength: 3 }),
  })
  .map(({ pairs, ...rest }) => ({
    ...rest,
    inputs: pairs.map(([one], index) => ({ id: `rate_${index}`, ...one })),
    outcomes: pairs.map(([, one], index) => ({ id: `outcome-${index}`, ...one })),
  }));

/** The plan's text, its parts in the order given, its money times `scale`. */
export function textOf(plan: GeneratedPlan, { scale = 1, reversed = false } = {}): string {
  const ordered = (lines: readonly string[]): string => (reversed ? [...lines].reverse() : lines).map((line) => `  ${line}\n`).join("");
  const shares = plan.ramp.map((share) => `${share} %`).join(", ");
  return `pov: "1"
id: generated
title: Generated
currency: USD
customer: Northwind
inputs:
${ordered(plan.inputs.map((one) => inputLine(one, scale)))}outcomes:
${ordered(plan.outcomes.map((one, index) => outcomeLine(one, plan.inputs[index]?.id ?? "")))}business_case:
  discount_rate: ${plan.discountRate} %
${shares === "" ? "" : `  ramp: [${shares}]\n`}  costs:
${ordered([
  `  subscription: {kind: vendor, amount: ${plan.subscription * scale} USD/year}`,
  `  setup: {kind: internal, amount: ${plan.setup * scale} USD, risk_adjustment: ${plan.costRisk} %}`,
])}`;
}

function inputLine({ id, value, range, distribution }: GeneratedInput, scale: number): string {
  const money = (share: number): string => `${((value * scale * share) / 100).toFixed(4)} USD/h`;
  const ends = range === undefined ? "" : `, low: ${money(100 - range[0])}, high: ${money(100 + range[1])}, distribution: ${distribution}`;
  return `${id}: {value: ${money(100)}${ends}}`;
}

function outcomeLine({ id, baseline, target, measured, capture, attribution, risk, decay }: GeneratedOutcome, rate: string): string {
  const readings = measured === undefined ? "" : `, measurements: [{date: 2026-03-09, value: ${measured} h/report}]`;
  const benefit = `{driver: time-saved, volume: 120 report/year, rate: ${rate}, capture: ${capture} %, attribution: ${attribution} %, risk_adjustment: ${risk} %, decay: ${decay} %}`;
  return `${id}: {baseline: ${baseline} h/report, target: ${target} h/report${readings}, benefit: ${benefit}}`;
}
