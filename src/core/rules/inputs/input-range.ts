import { inputModel } from "../../economics/input-model";
import { rangeFault } from "../../economics/simulation/range-trouble";
import { setValue } from "../../edit/set-value";
import type { Input } from "../../plan/sections/input";
import { say } from "../../texts/say";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import type { Rule, Subject } from "../rule";
import { always } from "../severity";
import { inputValuePath, numberAt } from "./input-written";

/** A number lies where its owner says that it can lie. */
export const inputRange: Rule = {
  id: "input-range",
  category: "inputs",
  severity: always("error"),
  summary: "The value of an input lies between its low and its high end, and can be drawn from them.",
  why: "A range is the customer's own statement of how far a number may be off. When its ends are swapped or the value lies outside, one of the three is a slip, and the floor, the tornado and the simulation rest on it. A lognormal distribution has no zero and no negative numbers.",
  fix: "Swaps the ends of a range that is written the wrong way round.",
  good: [
    { title: "A value within its range.", plan: "inputs: {analyst_rate: {value: 68 USD/h, low: 60 USD/h, high: 75 USD/h}}" },
    { title: "A value at the end of its range, in another unit.", plan: "inputs: {analyst_rate: {value: 60 USD/h, low: 1 USD/min}}" },
  ],
  bad: [
    {
      title: "The ends are swapped.",
      plan: "inputs: {analyst_rate: {value: 68 USD/h, low: 75 USD/h, high: 60 USD/h}}",
      message: "The low end of “analyst_rate”, 75 USD/h, is above its high end, 60 USD/h, so there is nothing to draw from. Swap them, or correct the one that is wrong.",
      fixed: "inputs: {analyst_rate: {value: 68 USD/h, low: 60 USD/h, high: 75 USD/h}}",
    },
    {
      title: "A value outside of its own range.",
      plan: "inputs: {analyst_rate: {value: 86 USD/h, low: 60 USD/h, high: 75 USD/h}}",
      message: "The value of “analyst_rate”, 86 USD/h, is outside of its own range, 60 USD/h to 75 USD/h, so any draw would be a guess. Correct the value, or widen the range.",
    },
    {
      title: "A lognormal distribution that reaches zero.",
      plan: "inputs: {incidents: {value: 2 incident/year, low: 0 incident/year, high: 9 incident/year, distribution: lognormal-90}}",
      message: "“incidents” is drawn as lognormal-90, which knows only numbers above zero, and its range is 0 incident/year to 9 incident/year. Raise the low end, or write distribution: triangular.",
    },
  ],
  visit: {
    *input(input, subject) {
      const model = inputModel(input);
      const fault = model.ok && model.value !== undefined ? rangeFault(model.value) : undefined;
      if (fault === undefined) return;
      yield {
        at: fault.key === "value" ? inputValuePath(input, subject.source) : `${input.path}.${fault.key}`,
        message: fault.message,
        ...(fault.key === "low" && { related: [{ message: say`The high end.`, at: `${input.path}.high` }], fixes: () => swapEnds(input, subject) }),
      };
    },
  },
};

/** Swapping mends a range only when the value then lies within it. */
function swapEnds(input: Input, { source }: Subject): readonly Fix[] {
  const swapped = inputModel({ ...input, low: input.high, high: input.low });
  const [low, high] = [`${input.path}.low`, `${input.path}.high`];
  const [lowText, highText] = [numberAt(low, source), numberAt(high, source)];
  if (!swapped.ok || swapped.value === undefined || rangeFault(swapped.value) !== undefined || lowText === undefined || highText === undefined) return [];
  return fixBy(say`Swap low and high`, [...(setValue(source, low, highText) ?? []), ...(setValue(source, high, lowText) ?? [])]);
}
