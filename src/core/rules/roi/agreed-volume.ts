import type { Plan } from "../../plan/plan-shape";
import type { Outcome } from "../../plan/sections/outcome";
import { type Quantity, baseValue } from "../../quantity/quantity";
import type { Operands } from "../../shape/operand";
import type { PlanPath } from "../../source/plan-path";
import type { MonetisedOutcome } from "../monetised";
import { firstWritten } from "../observe";
import type { Subject } from "../rule";
import { type Product, productOf, quantitiesOf } from "./factor";
import { countsPeople, isPerPerson } from "./working-time";

/** What a saving is multiplied by: a number of things per year. */
export interface Volume {
  readonly thing: string;
  readonly perYear: number;
  readonly operands: Operands;
}

/** What is agreed to be done today. */
export interface AgreedVolume {
  readonly perYear: number;
  readonly name: string;
  readonly at: PlanPath;
}

/** What a benefit counts per year, when it is a saving and counts one kind of thing. */
export function countedVolume({ benefit }: MonetisedOutcome, plan: Plan): Volume | undefined {
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

/** What is agreed of the things that a saving counts; where there are several, the saving may be on the largest of them. */
export function agreedVolume(one: MonetisedOutcome, volume: Volume, subject: Subject): AgreedVolume | undefined {
  return agreedVolumes(one, volume, subject).toSorted((a, b) => b.perYear - a.perYear)[0];
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
