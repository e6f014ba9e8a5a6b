import { duration, money, moneyOrMoneyPerTime, share } from "../../quantity/expectation";
import { choice } from "../../shape/choice";
import { list } from "../../shape/list";
import { type Named, mapOf } from "../../shape/map";
import { quantityValue } from "../../shape/quantity-value";
import { record } from "../../shape/record";
import { type ValueOf, optional, required } from "../../shape/shape";
import { text } from "../../shape/text";

/** What the customer pays, once or each year. */
export const costShape = record(
  {
    kind: required(choice("vendor", "internal"), "Who is paid: the vendor, or the customer's own people.", "vendor"),
    amount: optional(quantityValue(moneyOrMoneyPerTime), "Money paid once, or money per time.", "30000 USD/year"),
    initial: optional(quantityValue(money), "What falls due before the start, in a schedule of one's own.", "0 USD"),
    amounts: optional(list(quantityValue(money)), "The amount of each year, the first year first, in a schedule of one's own.", "[1134000 USD, 2268000 USD]"),
    basis: optional(text(), "Where the amount comes from.", "120 h x 68 USD/h"),
    risk_adjustment: optional(quantityValue(share), "How much the cost is raised because it may run over; 0 % when left out.", "5 %"),
  },
  { onlyOneOf: ["amount", "amounts"], expected: "a cost, such as {kind: vendor, amount: 30000 USD/year}" },
);

/** How benefits and costs become a return. */
export const businessCaseShape = record(
  {
    method: optional(choice("tei", "nucleus", "simple"), "How the ROI is computed; tei when left out. The figure is always shown with its method.", "tei"),
    horizon: optional(quantityValue(duration), "How many years are counted; 3 year when left out.", "3 year"),
    discount_rate: optional(quantityValue(share), "What a year of waiting costs; 10 % when left out.", "10 %"),
    ramp: optional(list(quantityValue(share)), "The share of the benefits reached in each year.", "[60 %, 100 %, 100 %]"),
    costs: optional(mapOf(costShape), "What the customer pays.", "{subscription: {kind: vendor, amount: 30000 USD/year}}"),
  },
  { expected: "a business case, such as {horizon: 3 year, discount_rate: 10 %, costs: {…}}" },
);

/** A cost of the plan, by id. */
export type Cost = ValueOf<typeof costShape> & Named;
