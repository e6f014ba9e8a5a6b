import { namesIn } from "../../formula/formula";
import { arithmetic } from "../../shape/arithmetic";
import { required } from "../../shape/shape";
import { say } from "../../texts/say";
import { unavailable } from "../expression";
import { formulaExpression } from "../formula-expression";
import { defineDriver } from "./driver";

/** Arithmetic of your own on the inputs and the outcome. */
export const formula = defineDriver({
  id: "formula",
  summary: "Arithmetic of your own on the inputs and the outcome.",
  formula: "what formula says",
  fields: {
    formula: required(arithmetic, "Arithmetic on input ids, baseline, result and improvement with + - * / ( ) min max.", "improvement * reports_per_year * analyst_rate"),
  },
  usesImprovement: ({ formula: written }) => written === undefined || namesIn(written.formula).some(({ name }) => name === "improvement" || name === "result"),
  worth: (benefit, terms) => ({
    kind: "steady",
    gross: benefit.formula === undefined ? unavailable(say`This benefit has no formula that can be read, so it has no value.`, benefit.path) : formulaExpression(benefit.formula, terms),
  }),
});
