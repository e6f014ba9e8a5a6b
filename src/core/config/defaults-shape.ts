import { roles } from "../plan/sections/person";
import { currencyShape } from "../plan/sections/currency";
import { duration, share } from "../quantity/expectation";
import { type Quantity, baseValue } from "../quantity/quantity";
import { choice } from "../shape/choice";
import { date } from "../shape/date";
import { list } from "../shape/list";
import { wholeNumber } from "../shape/number";
import { quantityValue } from "../shape/quantity-value";
import { reportShape } from "../shape/reading";
import { record } from "../shape/record";
import { type Shape, type ValueOf, optional } from "../shape/shape";
import { say, text, translated } from "../texts/say";

/** What an organisation settles for all its plans. */
export const defaultsShape = record(
  {
    discount_rate: optional(wholeShare(), "What a year of waiting costs, for plans that do not say; 10 % when left out.", "8 %"),
    ramp: optional(list(wholeShare()), "The share of the benefits reached in each year, for plans that do not say.", "[60 %, 100 %, 100 %]"),
    working_weeks: optional(weeks(), "The weeks that people really work in a year; 47 when left out.", "46"),
    holidays: optional(list(date()), "Days on which nobody works, besides weekends.", "[2026-04-03, 2026-04-06]"),
    currencies: optional(list(currencyShape), "The currencies that plans may use; every currency when left out.", "[USD, EUR]"),
    longest_pov: optional(wholeDays(), "The most days that a proof of value may take, both ends counted; 30 day when left out.", "21 day"),
    must_agree: optional(list(choice(...roles)), "The roles of which somebody must have agreed to the inputs; anybody at the customer when left out.", "[finance-reviewer]"),
  },
  { expected: "organisation defaults, such as {discount_rate: 8 %, working_weeks: 46}" },
);

/** What a configuration settles for all plans, as it was read. */
export type Defaults = ValueOf<typeof defaultsShape>;

/** A share from 0 % to 100 %. */
function wholeShare(): Shape<Quantity> {
  const written = quantityValue(share);
  const { structure, expected, jsonSchema } = written;
  return {
    structure,
    expected,
    jsonSchema,
    read: (node, path, reading) => {
      const quantity = written.read(node, path, reading);
      const base = quantity === undefined ? 0 : baseValue(quantity);
      if (base >= 0 && base <= 1) return quantity;
      return reportShape(reading, node, path, say`This share would hold for every plan, and must lie between 0 % and 100 %. Write one such as 8 %.`);
    },
  };
}

function weeks(): Shape<number> {
  const number = wholeNumber();
  const expected = "a whole number of weeks from 1 to 52, such as 46";
  return {
    ...number,
    expected,
    jsonSchema: { type: "integer", minimum: 1, maximum: 52 },
    read: (node, path, reading) => {
      const count = number.read(node, path, reading);
      if (count === undefined || (count >= 1 && count <= 52)) return count;
      return reportShape(reading, node, path, say`A year has 52 weeks, and ${count} of them cannot be worked. Write ${translated(expected)}.`);
    },
  };
}

/** A time of whole days; gives their number. */
function wholeDays(): Shape<number> {
  const time = quantityValue({ ...duration, name: text`a time in whole days`, example: "21 day" });
  const { structure, expected, jsonSchema } = time;
  return {
    structure,
    expected,
    jsonSchema,
    read: (node, path, reading) => {
      const written = time.read(node, path, reading);
      if (written === undefined) return undefined;
      const days = Number((baseValue(written) * 365).toFixed(6));
      return Number.isInteger(days) && days >= 1 ? days : reportShape(reading, node, path, say`This is ${days} days; plans are counted in whole days. Write a number of days, such as 21 day.`);
    },
  };
}
