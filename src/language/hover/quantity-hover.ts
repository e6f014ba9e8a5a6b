import { shapeAt } from "../../core/plan/shape-at";
import { parseQuantity } from "../../core/quantity/parse-quantity";
import { type Quantity, convertCurrency } from "../../core/quantity/quantity";
import { reportingForm } from "../../core/quantity/reporting-form";
import { describeUnit } from "../../core/quantity/unit";
import type { Shape } from "../../core/shape/shape";
import type { PlanPath } from "../../core/source/plan-path";
import type { HoverText, HoveredPlan } from "./hovered-plan";
import { type Markdown, joined, md, spoken } from "./markdown";
import { wordAt } from "./word-at";

/** A number with its unit: what it is a year, in hours, and in the plan's currency; undefined where it says all of that itself. */
export const quantityHover: HoverText = (part, plan) => {
  const quantity = part.isKey ? undefined : quantityAt(part.path, plan);
  if (quantity === undefined) return undefined;
  const reported = reportingForm(quantity);
  const exchanged = inPlanCurrency(reported, plan);
  const forms = [quantity, reported, exchanged].flatMap((form, index, all) => (form === undefined || form.unit.text === all[index - 1]?.unit.text ? [] : [form]));
  if (forms.length === 1) return undefined;
  const [first = md``, ...others] = forms.map(({ amount, unit }) => md`${plan.formats.quantity(amount, unit.text)}`);
  const rate = exchanged === undefined ? [] : rateOf(quantity, plan);
  return [joined([joined([md`**${first}**`, ...others], " = "), ...rate], ", ")];
};

/** What a number with its unit is, in words, so that its author sees how the unit was understood. */
export const unitHover: HoverText = (part, plan) => {
  const quantity = part.isKey ? undefined : quantityAt(part.path, plan);
  if (quantity === undefined || quantity.unit.text === "" || quantity.unit.words.size === 0) return undefined;
  return [md`**${plan.formats.quantity(quantity.amount, quantity.unit.text)}**: ${describeUnit(quantity.unit)}`];
};

function quantityAt(path: PlanPath, { analysis: { source } }: HoveredPlan): Quantity | undefined {
  const shape = shapeAt(path);
  const words = shape !== undefined && holdsQuantity(shape) ? wordAt(source, path) : undefined;
  const reading = words === undefined ? undefined : parseQuantity(words);
  return reading?.ok === true ? reading.quantity : undefined;
}

function holdsQuantity({ structure }: Shape<unknown>): boolean {
  if (structure.kind === "scalar") return structure.measures !== undefined;
  if (structure.kind === "either") return structure.options.some(holdsQuantity);
  const short = structure.kind === "record" && structure.shorthand !== undefined ? structure.fields[structure.shorthand] : undefined;
  return short !== undefined && holdsQuantity(short.shape);
}

function inPlanCurrency(quantity: Quantity, { analysis: { plan } }: HoveredPlan): Quantity | undefined {
  const { currency } = plan;
  const { money } = quantity.unit.dimension;
  // An exchange rate itself has two currencies, and is what it says.
  if (currency === undefined || money.size !== 1 || money.has(currency)) return undefined;
  const rates = new Map(plan.exchange_rates.flatMap(({ id, rate }) => (rate === undefined ? [] : [[id, rate] as const])));
  const conversion = convertCurrency(quantity, rates, currency);
  return conversion.ok ? conversion.quantity : undefined;
}

function rateOf({ unit }: Quantity, { analysis: { plan }, formats }: HoveredPlan): readonly Markdown[] {
  const exchange = plan.exchange_rates.find(({ id }) => unit.dimension.money.has(id));
  if (exchange?.rate === undefined) return [];
  const rate = formats.quantity(exchange.rate.amount, exchange.rate.unit.text);
  return [exchange.date === undefined ? spoken`at ${rate}` : spoken`at ${rate} on ${formats.date(exchange.date)}`];
}
