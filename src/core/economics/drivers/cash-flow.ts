import { money } from "../../quantity/expectation";
import { choice } from "../../shape/choice";
import { list } from "../../shape/list";
import { operands } from "../../shape/operand";
import { reportShape } from "../../shape/reading";
import { type Shape, optional, required } from "../../shape/shape";
import { itemPath } from "../../source/plan-path";
import { say } from "../../texts/say";
import { defineDriver } from "./driver";

/** A schedule whose amounts came once would contradict itself, so only the word that changes nothing is accepted. */
const ownTimes: Shape<"recurring"> = {
  ...choice("recurring"),
  read: (node, path, reading) => {
    const word = choice("recurring", "one-time").read(node, path, reading);
    if (word !== "one-time") return word;
    return reportShape(reading, node, path, say`A schedule says itself when money comes, so it cannot be one-time. Remove recurrence, and write the single amount as initial or in its year of amounts.`);
  },
};

/** The customer's own schedule, year by year. */
export const cashFlow = defineDriver({
  id: "cash-flow",
  summary: "The customer's own schedule, year by year.",
  formula: "initial and amounts, as given",
  fields: {
    initial: optional(operands(money), "What comes in before the start; an outlay is negative.", "0 USD"),
    amounts: required(list(operands(money)), "The amount of each year, the first year first; haircuts lower what comes in, and never an outlay.", "[120000 USD, 180000 USD, 180000 USD]"),
    recurrence: optional(ownTimes, "A schedule says itself when money comes, so this is left out.", "recurring"),
  },
  usesImprovement: () => false,
  worth: (benefit, { field, factor, requiredField }) => ({
    kind: "schedule",
    initial: benefit.initial.length === 0 ? undefined : field("initial", benefit.initial, money),
    years: benefit.amounts.length === 0 ? [requiredField("amounts", [], money)] : benefit.amounts.map((amount, index) => factor(amount, itemPath(`${benefit.path}.amounts`, index), money)),
  }),
});
