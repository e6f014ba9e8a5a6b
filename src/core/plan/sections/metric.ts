import { choice } from "../../shape/choice";
import { record } from "../../shape/record";
import { optional, required } from "../../shape/shape";
import { text } from "../../shape/text";

/** What is measured, how, and by whom. */
export const metricShape = record(
  {
    name: required(text(), "What is measured.", "analyst effort per report"),
    definition: optional(text(), "What exactly counts, so that two people measure the same.", "hands-on time from data cut-off to report delivered"),
    method: optional(text(), "How it is measured, with the customer's own tracking.", "stopwatch log kept by the analysts"),
    direction: optional(choice("decrease", "increase"), "Which way is better; read from baseline and target when left out.", "decrease"),
  },
  { shorthand: "name", expected: "a metric, such as analyst effort per report or {name: …, method: …}" },
);
