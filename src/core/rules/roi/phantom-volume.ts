import { setAmount } from "../../edit/set-amount";
import type { Plan } from "../../plan/plan-shape";
import type { Outcome } from "../../plan/sections/outcome";
import { formatAmount } from "../../quantity/format-quantity";
import { type Quantity, baseValue } from "../../quantity/quantity";
import type { Operands } from "../../shape/operand";
import type { PlanPath } from "../../source/plan-path";
import type { Fix } from "../finding";
import { type MonetisedOutcome, monetisedOutcomes } from "../monetised";
import { firstWritten, fixBy } from "../observe";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { yaml } from "../yaml";
import { type Product, productOf, quantitiesOf, quantityOf } from "./factor";
import { countsPeople, isPerPerson } from "./working-time";

/** Only work that is done today can be saved. */
export const phantomVolume: Rule = {
  id: "phantom-volume",
  category: "roi",
  strict: true,
  severity: always("warning"),
  summary: "Savings count no more work than is done today.",
  why: "Hours per case times ten times the cases of today saves hours that nobody spends. Growth is a benefit of its own, to be proved as throughput. The volume of today is an agreed baseline that counts the same things per time, or an agreed input that does and that the benefit does not use; a benefit whose own volume is agreed is not judged by other inputs, because regions and teams may differ.",
  fix: "Caps the volume at the agreed one.",
  good: [
    {
      title: "The cases of today.",
      plan: yaml`
        outcomes:
          throughput:
            baseline: {value: 24000 case/year, agreed: {by: osei, date: 2026-02-26}}
            target: 30000 case/year
            benefit: {driver: throughput, margin: 2 USD/case}
          handling:
            baseline: 1 h/case
            target: 30 min/case
            benefit: {driver: time-saved, volume: 24000 case/year, rate: 50 USD/h, capture: 50 %}
      `,
    },
  ],
  bad: [
    {
      title: "Six times the cases of today.",
      plan: yaml`
        inputs:
          cases_today: {value: 24000 case/year, agreed: {by: novak, date: 2026-02-26}}
        outcomes:
          handling:
            baseline: 1 h/case
            target: 30 min/case
            benefit: {driver: time-saved, volume: 141200 case/year, rate: 50 USD/h, capture: 50 %}
      `,
      message: "83 % of this saving is on work that nobody does today: it counts 141200 case/year, and “cases_today” is agreed at 24000 case/year. Count what is done today.",
      fixed: yaml`
        inputs:
          cases_today: {value: 24000 case/year, agreed: {by: novak, date: 2026-02-26}}
        outcomes:
          handling:
            baseline: 1 h/case
            target: 30 min/case
            benefit: {driver: time-saved, volume: 24000 case/year, rate: 50 USD/h, capture: 50 %}
      `,
    },
  ],
  visit: {
    *plan(subject) {
      for (const one of monetisedOutcomes(subject.plan)) {
        const counted = countedVolume(one, subject.plan);
        const today = counted && largest(agreedVolumes(one, counted, subject));
        if (counted !== undefined && today !== undefined) yield* above(one, counted, today, subject);
      }
    },
  },
};

/** What a saving is multiplied by: a number of things per year. */
interface Volume {
  readonly thing: string;
  readonly perYear: number;
  readonly operands: Operands;
}

/** What is agreed to be done today. */
interface AgreedVolume {
  readonly perYear: number;
  readonly name: string;
  readonly at: PlanPath;
}

function countedVolume({ benefit }: MonetisedOutcome, plan: Plan): Volume | undefined {
  if (benefit.driver !== "time-saved" && benefit.driver !== "error-reduction" && benefit.driver !== "cost-avoided") return undefined;
  const quantities = quantitiesOf(benefit.volume, plan);
  const product = quantities && productOf(quantities);
  const thing = product && thingPerTime(product);
  return thing === undefined ? undefined : { thing, perYear: product?.value ?? 0, operands: benefit.volume };
}

/** The one thing that is counted per time, such as the case of case/year. */
function thingPerTime({ dimension: { counts, time, money } }: Pick<Product, "dimension">): string | undefined {
  const [first, ...others] = [...counts];
  return time === -1 && money.size === 0 && first?.[1] === 1 && others.length === 0 ? first[0] : undefined;
}

/** Where several volumes are agreed, the saving may be on the largest of them. */
function largest(volumes: readonly AgreedVolume[]): AgreedVolume | undefined {
  return volumes.toSorted((a, b) => b.perYear - a.perYear)[0];
}

function agreedVolumes({ outcome }: MonetisedOutcome, { thing, operands }: Volume, { plan, source }: Subject): readonly AgreedVolume[] {
  const baselines = plan.outcomes.filter(({ id }) => id !== outcome.id).flatMap((other) => agreedBaseline(other, thing, plan));
  const own = plan.inputs.filter(({ id }) => operands.some((operand) => operand.kind === "input" && operand.id === id));
  const others = plan.inputs.filter((input) => !own.includes(input) && input.agreed !== undefined);
  const inputs = own.some(({ agreed }) => agreed !== undefined) ? [] : others;
  return [
    ...baselines,
    ...inputs.flatMap(({ id, path, value }) => {
      const isSame = value !== undefined && thingPerTime(value.unit) === thing;
      return isSame ? [{ perYear: baseValue(value), name: id, at: firstWritten(source, `${path}.value`, path) }] : [];
    }),
  ];
}

/** What each person does counts for as many people as the plan counts at most. */
function agreedBaseline({ id, path, baseline }: Outcome, thing: string, plan: Plan): readonly AgreedVolume[] {
  if (baseline?.value === undefined || baseline.agreed === undefined) return [];
  const people = isPerPerson(baseline.value.unit) ? mostPeople(plan) : undefined;
  const product = productOf([baseline.value, ...(people === undefined ? [] : [people])]);
  const isSame = thingPerTime(product) === thing || (people !== undefined && isOfThing(baseline.value, thing));
  return isSame ? [{ perYear: product.value, name: id, at: `${path}.baseline` }] : [];
}

/** A handler and a person are the same people, though not the same word. */
function isOfThing({ unit: { dimension } }: Quantity, thing: string): boolean {
  return dimension.time === -1 && dimension.money.size === 0 && dimension.counts.get(thing) === 1 && dimension.counts.size === 2;
}

function mostPeople({ inputs }: Plan): Quantity | undefined {
  return inputs.flatMap(({ value }) => (value !== undefined && countsPeople(value.unit) ? [value] : [])).toSorted((a, b) => b.amount - a.amount)[0];
}

function* above({ benefit }: MonetisedOutcome, { thing, perYear, operands }: Volume, today: AgreedVolume, subject: Subject): Iterable<Observation> {
  if (perYear <= today.perYear * 1.01 || today.perYear <= 0) return;
  const share = Math.round(100 * (1 - today.perYear / perYear));
  const amount = (value: number): string => `${formatAmount(Math.round(value))} ${thing}/year`;
  yield {
    at: `${benefit.path}.volume`,
    message: `${share} % of this saving is on work that nobody does today: it counts ${amount(perYear)}, and “${today.name}” is agreed at ${amount(today.perYear)}. Count what is done today.`,
    related: [{ message: `Agreed: ${amount(today.perYear)}.`, at: today.at }],
    fixes: capped(operands, today, subject),
  };
}

/** Only a volume that is one number can be capped. */
function capped([only, ...others]: Operands, { perYear }: AgreedVolume, { plan, source }: Subject): readonly Fix[] {
  const quantity = only && quantityOf(only, plan);
  if (only === undefined || quantity === undefined || others.length > 0) return [];
  const input = plan.inputs.find(({ id }) => only.kind === "input" && id === only.id);
  const at = input === undefined ? only.path : firstWritten(source, `${input.path}.value`, input.path);
  const cap = { ...quantity, amount: Number(formatAmount(perYear / quantity.unit.factor)) };
  return fixBy(`Count ${formatAmount(cap.amount)} ${quantity.unit.text}`, setAmount(source, at, cap));
}
