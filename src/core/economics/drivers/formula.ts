import { arithmetic } from "../../shape/arithmetic";
import { required } from "../../shape/shape";
import { defineDriver } from "./driver";

/** Arithmetic of your own on the inputs and the outcome. */
export const formula = defineDriver({
  id: "formula",
  summary: "Arithmetic of your own on the inputs and the outcome.",
  formula: "what formula says",
  fields: {
    formula: required(arithmetic, "Arithmetic on input ids, baseline, result and improvement with + - * / ( ) min max.", "improvement * reports_per_year * analyst_rate"),
  },
  usesImprovement: () => true,
  worth: undefined,
});
