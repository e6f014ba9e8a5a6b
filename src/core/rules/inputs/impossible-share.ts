import { type FactorField, factorFields } from "../../plan/factor-fields";
import { meets, share } from "../../quantity/expectation";
import { type Quantity, baseValue, multiply } from "../../quantity/quantity";
import { withId } from "../../shape/map";
import type { Operands } from "../../shape/operand";
import { type PlanPath, itemPath } from "../../source/plan-path";
import { isWritten } from "../../source/source-index";
import { say } from "../../texts/say";
import { uncounted } from "../hygiene/uncounted";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { isUnread } from "../unread";
import { shownLike, writtenAt } from "../wording";
import { benefit } from "./example-benefit";
import { inputValuePath } from "./input-written";

/** A part is neither less than nothing nor more than the whole. */
export const impossibleShare: Rule = {
  id: "impossible-share",
  category: "inputs",
  severity: always("error"),
  summary: "Capture, attribution, risk adjustment, ramp, decay and the discount rate lie between 0 % and 100 %.",
  why: "These are parts of a whole. A negative risk adjustment makes a benefit larger, a capture of 150 % counts hours that nobody saved, and no figure that rests on such a number can be defended. The shares by which a loss becomes rarer and the margin on revenue are judged alike; an uplift is not, because revenue can more than double. A product of several factors is judged as a whole.",
  good: [
    { title: "All of it, and none of it.", plan: benefit("{driver: time-saved, volume: reports, rate: analyst_rate, capture: 100 %, risk_adjustment: 0 %}") },
    { title: "Revenue that more than doubles.", plan: benefit("{driver: revenue-uplift, revenue: 400000 USD/year, uplift: 120 %, margin: 35 %}") },
  ],
  bad: [
    {
      title: "More than all of the saved time.",
      plan: benefit("{driver: time-saved, volume: reports, rate: analyst_rate, capture: 150 %}"),
      message: "capture is 150 %, more than the whole. It is a share between 0 % and 100 %: correct it, because every figure that rests on it is wrong.",
    },
    {
      title: "A risk adjustment that raises the benefit.",
      plan: benefit("{driver: time-saved, volume: reports, rate: analyst_rate, risk_adjustment: -10 %}"),
      message: "risk_adjustment is -10 %, less than nothing. It is a share between 0 % and 100 %: correct it, because every figure that rests on it is wrong.",
    },
    {
      title: "An input that is used as a share.",
      plan: `${benefit("{driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: kept}")}\ninputs: {kept: 500 %}`,
      message: "kept is 500 %, more than the whole. As capture it is a share between 0 % and 100 %: correct it, because every figure that rests on it is wrong.",
    },
    {
      title: "A year that reaches more than everything.",
      plan: "business_case: {ramp: [60 %, 600 %, 100 %]}",
      message: "ramp of year 2 is 600 %, more than the whole. It is a share between 0 % and 100 %: correct it, because every figure that rests on it is wrong.",
    },
  ],
  visit: {
    *plan(subject) {
      const { business_case: frame } = subject.plan;
      yield* rampOutside(frame?.ramp ?? [], "business_case.ramp", subject);
      yield* rateOutside(frame?.discount_rate, subject);
    },
    *outcome({ benefit: found }, subject) {
      if (found === undefined) return;
      yield* factorFields(found).filter(({ name }) => isShareField(name, found.driver)).flatMap((field) => fieldOutside(field, subject));
      yield* rampOutside(found.ramp, `${found.path}.ramp`, subject);
    },
    *cost({ path, risk_adjustment: raised }, subject) {
      yield* writtenOutside("risk_adjustment", raised, `${path}.risk_adjustment`, subject);
    },
  },
};

const shares = ["capture", "attribution", "risk_adjustment", "decay", "reduction"];

/** Other drivers have a margin in money. */
function isShareField(name: string, driver: string): boolean {
  return shares.includes(name) || (name === "margin" && driver === "revenue-uplift");
}

function fieldOutside({ name, path, factors }: FactorField, subject: Subject): readonly Observation[] {
  const [only] = factors.length === 1 ? factors : [];
  if (only === undefined) return productOutside(name, path, factors, subject);
  if (only.kind === "quantity") return writtenOutside(name, only.quantity, only.path, subject);
  return inputOutside(name, only.id, only.path, subject);
}

/** The value of an input that is a share by its use, and the ends of its range. */
function inputOutside(field: string, id: string, used: PlanPath, subject: Subject): readonly Observation[] {
  const input = withId(subject.plan.inputs, id);
  if (input === undefined) return [];
  const numbers = [
    { name: id, quantity: input.value, at: inputValuePath(input, subject.source) },
    { name: say`low of ${id}`, quantity: input.low, at: `${input.path}.low` },
    { name: say`high of ${id}`, quantity: input.high, at: `${input.path}.high` },
  ];
  const related = [{ message: say`Used as ${field}.`, at: used }];
  return numbers.flatMap(({ name, quantity, at }) => (quantity === undefined || !isOutside(quantity) ? [] : [{ at, message: messageOf(name, shown(quantity, at, subject), quantity, field), related }]));
}

/** Percentages that are multiplied; factors with other units only together make a share, which the units are judged for. */
function productOutside(name: string, path: PlanPath, factors: Operands, { plan }: Subject): readonly Observation[] {
  const quantities = factors.map((factor) => (factor.kind === "quantity" ? factor.quantity : withId(plan.inputs, factor.id)?.value));
  const known = quantities.filter((quantity) => quantity !== undefined).filter((quantity) => meets(share, quantity));
  if (known.length < factors.length) return [];
  const whole = known.reduce((product, quantity) => multiply(product, quantity));
  return isOutside(whole) ? [{ at: path, message: messageOf(name, shownLike(whole, undefined), whole) }] : [];
}

function writtenOutside(name: string, quantity: Quantity | undefined, at: PlanPath, subject: Subject): readonly Observation[] {
  return quantity === undefined || !isOutside(quantity) ? [] : [{ at, message: messageOf(name, shown(quantity, at, subject), quantity) }];
}

/** Years that could not be read are not counted, so that a year's place is not known then. */
function rampOutside(ramp: readonly Quantity[], path: PlanPath, subject: Subject): readonly Observation[] {
  if (isUnread(subject, path)) return [];
  return ramp.flatMap((reached, year) => writtenOutside(say`ramp of year ${year + 1}`, reached, itemPath(path, year), subject));
}

/** A rate of −100 % or less has no present value, which keeps a plan from being valued and is said there. */
function rateOutside(rate: Quantity | undefined, subject: Subject): readonly Observation[] {
  const at = "business_case.discount_rate";
  const found = writtenOutside("discount_rate", rate, at, subject);
  return found.length > 0 && uncounted(subject).some((reported) => reported.at === at) ? [] : found;
}

function isOutside(quantity: Quantity): boolean {
  const base = baseValue(quantity);
  return meets(share, quantity) && Number.isFinite(base) && (base < 0 || base > 1 + 1e-9);
}

function shown(quantity: Quantity, at: PlanPath, { source }: Subject): string {
  return shownLike(quantity, isWritten(source, at) ? writtenAt(source, at) : undefined);
}

function messageOf(name: string, number: string, quantity: Quantity, use?: string): string {
  const trouble = baseValue(quantity) < 0 ? say`${name} is ${number}, less than nothing.` : say`${name} is ${number}, more than the whole.`;
  const advice =
    use === undefined
      ? say`It is a share between 0 % and 100 %: correct it, because every figure that rests on it is wrong.`
      : say`As ${use} it is a share between 0 % and 100 %: correct it, because every figure that rests on it is wrong.`;
  return `${trouble} ${advice}`;
}
