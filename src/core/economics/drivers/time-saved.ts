import { moneyPerTime, share, volume } from "../../quantity/expectation";
import { operands } from "../../shape/operand";
import { optional, required } from "../../shape/shape";
import { say } from "../../texts/say";
import { productOf } from "../expression";
import { defineDriver } from "./driver";

/** Time that people get back, valued at what an hour of theirs costs. */
export const timeSaved = defineDriver({
  id: "time-saved",
  summary: "Time that people get back, valued at what an hour of theirs costs.",
  formula: "improvement × volume × rate × capture",
  fields: {
    volume: required(operands(volume), "How often the time is saved in a year: one or more factors.", "192 report/year"),
    rate: required(operands(moneyPerTime), "What an hour of the people's time costs.", "68 USD/h"),
    capture: optional(operands(share), "The share of saved time that becomes other work; 100 % when left out.", "50 %"),
  },
  usesImprovement: () => true,
  paysFor: "decrease",
  worth: (benefit, { improvement, field, requiredField }) => ({
    kind: "steady",
    gross: productOf(say`time saved`, [
      improvement,
      requiredField("volume", benefit.volume, volume),
      requiredField("rate", benefit.rate, moneyPerTime),
    ]),
    capture: field("capture", benefit.capture, share),
  }),
});
