import { text } from "../../shape/text";
import { required } from "../../shape/shape";
import { defineDriver } from "./driver";

/** Measured, and on purpose not turned into money. */
export const none = defineDriver({
  id: "none",
  summary: "Measured, and on purpose not turned into money.",
  formula: "nothing",
  fields: {
    reason: required(text(), "Why this outcome is not counted in money.", "rework time is already inside ‘time’"),
  },
  usesImprovement: () => false,
  worth: () => ({ kind: "nothing" }),
});
